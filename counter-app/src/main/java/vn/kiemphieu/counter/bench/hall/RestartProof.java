package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.HallFolder;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.Prepared;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** How long a kiosk takes to stand again where it stood, after it lost its power in the middle of a large session. */
public final class RestartProof {
    private static final String ELECTION = "btv";
    private static final TwoPeople COMMITTEE = new TwoPeople("Trần Hữu Lập", "Võ Thị Ngân");
    /** As central scanners advise: reference batches have a hundred sheets. */
    private static final int BATCH = 100;

    private final Path folder;
    private final Consumer<String> say;

    public RestartProof(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    /**
     * What a start came to.
     *
     * @param sheets fed, the last of them into a batch that is open
     * @param millis from the start of the program to the session entered
     */
    public record Outcome(int sheets, long millis) {}

    /**
     * Feeds sheets, leaves the last batch open, and starts again.
     *
     * @param ballots at least so many sheets
     */
    public Outcome run(int ballots) throws IOException {
        List<DemoSheet> sheets = DemoDeck.of(ELECTION, ballots).sheets();
        Path congress = Files.write(folder.resolve("congress.json"), DemoCongress.file());
        Path session = folder.resolve("phien");
        Path key = folder.resolve("kiosk.key");
        try (CountingHall hall =
                HallFolder.prepare(session, congress, List.of(ELECTION), KioskKey.made(key), Optional.empty())) {
            feed(hall, sheets);
        }
        long start = System.nanoTime();
        Process restarted = EnteredHall.start(session, key);
        int fed = EnteredHall.sheets(restarted);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (fed != sheets.size()) {
            throw new IllegalStateException("fed " + sheets.size() + " sheets, found " + fed);
        }
        return new Outcome(fed, millis);
    }

    private void feed(CountingHall hall, List<DemoSheet> sheets) {
        ElectionId election = hall.elections().get(0);
        hall.printed(election, sheets.size());
        hall.proofRead(election, COMMITTEE);
        hall.tested(election);
        hall.open(COMMITTEE);
        for (int from = 0; from < sheets.size(); from += BATCH) {
            List<DemoSheet> batch = sheets.subList(from, Math.min(from + BATCH, sheets.size()));
            hall.openBatch(new BatchSlip(from / BATCH + 1, batch.size(), COMMITTEE), 1);
            List<Prepared> prepared = batch.parallelStream()
                    .map(sheet -> hall.prepare(sheet.draw().bytes()))
                    .toList();
            prepared.forEach(hall::accept);
            if (from + BATCH < sheets.size()) {
                hall.closeBatch();
                say.accept("Đã nạp " + (from + BATCH) + " tờ.");
            }
        }
    }
}
