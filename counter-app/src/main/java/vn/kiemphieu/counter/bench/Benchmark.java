package vn.kiemphieu.counter.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.bench.BenchRequest.Cards;
import vn.kiemphieu.counter.bench.marks.MarksFeed;
import vn.kiemphieu.counter.bench.marks.MarksFolder;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.DeckFeed;
import vn.kiemphieu.counter.bench.reading.FolderRun;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.ReadingRun;
import vn.kiemphieu.counter.bench.report.Claim;
import vn.kiemphieu.counter.bench.report.Report;
import vn.kiemphieu.counter.bench.report.Results;
import vn.kiemphieu.counter.bench.report.Results.Costs;
import vn.kiemphieu.counter.bench.report.Setting;
import vn.kiemphieu.counter.bench.scans.ScansFolder;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.CommitTest;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.MemoryTest;
import vn.kiemphieu.counter.bench.timing.PeakMemory;
import vn.kiemphieu.counter.bench.timing.SpeedTest;
import vn.kiemphieu.counter.bench.timing.Timings;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.wear.Grade;

/** One benchmark from the request to the report. */
public final class Benchmark {
    /** Pictures timed at most; enough for a steady median. */
    private static final int TIMED = 120;

    /** Sheets made durable to see what that costs. */
    private static final int COMMITTED = 300;

    private static final int FEW = 1000;

    private final BenchRequest request;
    private final OutFolder out;
    private final Teller teller;
    private final PaperReaders readers;

    public Benchmark(BenchRequest request, OutFolder out, Teller teller) {
        this.request = request;
        this.out = out;
        this.teller = teller;
        this.readers = new PaperReaders(DemoCongress.congress(), request.dulled());
    }

    /** Runs everything that was asked for, writes {@code bench.json} and {@code bench.html}; what holds and what does not. */
    public List<Claim> run() {
        Outcome drawn = Outcome.NOTHING;
        for (Grade grade : request.cards().deck().grades()) {
            drawn = drawn.plus(deck(grade));
        }
        Optional<Outcome> marks = request.real().marks().map(this::marks);
        Results results = new Results(drawn, marks, request.real().scans().map(this::scans), costs());
        Cards cards = request.cards();
        Report report =
                new Report(new Setting(cards.seed(), cards.deck().name(), cards.sheets(), request.threads()), results);
        out.write("bench.json", report.json());
        out.write("bench.html", report.html());
        report.summary().forEach(teller::say);
        return report.claims();
    }

    private Outcome deck(Grade grade) {
        Cards cards = request.cards();
        int sheets = Math.max(1, cards.sheets() / cards.deck().grades().size());
        DeckFeed feed = new DeckFeed(Decks.of(cards.seed(), grade), Decks.prefix(grade));
        Pace pace = new Pace(teller, "Vẽ, đọc và so " + Decks.name(grade), sheets);
        return new ReadingRun(Decks.name(grade), request.threads(), readers, out)
                .run(feed, so -> so.sheets() >= sheets, pace);
    }

    private Outcome marks(Path folder) {
        MarksFolder real = MarksFolder.open(folder);
        MarksFeed feed =
                new MarksFeed(real, DemoCongress.congress(), request.cards().seed());
        Outcome outcome = new ReadingRun("nét thật", request.threads(), readers, out)
                .run(feed, so -> false, new Pace(teller, "Nét viết thật", feed.size()));
        if (real.leftOut() > 0) {
            teller.say("Nét viết thật: bỏ qua " + real.leftOut() + " ô có chữ in bên trong.");
        }
        return outcome;
    }

    private Outcome scans(Path folder) {
        ScansFolder scans = ScansFolder.open(folder, request.real().congress());
        return new FolderRun("ảnh thật", request.threads(), new PaperReaders(scans.congress(), request.dulled()), out)
                .run(
                        scans.pages(),
                        new Pace(teller, "Ảnh quét thật", scans.pages().size()));
    }

    private Costs costs() {
        Deck deck = Decks.of(request.cards().seed(), Grade.MODERATE);
        int timed = Math.max(1, Math.min(TIMED, request.cards().sheets() / 10));
        Timings timings =
                new SpeedTest(readers, out, request.threads()).run(deck, timed, new Pace(teller, "Bấm giờ", timed));
        int many = request.memorySheets();
        Optional<Memory> memory = many == 0
                ? Optional.empty()
                : new MemoryTest(out, request.threads())
                        .run(deck, Math.min(FEW, many), many, new Pace(teller, "Đo bộ nhớ", many));
        CommitCost commit =
                new CommitTest(out).run(Math.min(COMMITTED, request.cards().sheets()));
        return new Costs(timings, memory, PeakMemory.megabytes(), readers.slowPages(), commit);
    }
}
