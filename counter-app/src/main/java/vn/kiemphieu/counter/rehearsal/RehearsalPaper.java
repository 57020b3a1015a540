package vn.kiemphieu.counter.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Ready;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** What a rehearsal puts into its scanner: first the test deck, then the drawn ballots of the box, from where the last batch ended. */
final class RehearsalPaper {
    private static final int SCAN_HEIGHT = 2339;

    private final Station station;
    private final Drawn drawn;
    private final List<Trouble> troubles;

    RehearsalPaper(Station station, Drawn drawn) {
        this.station = station;
        this.drawn = drawn;
        this.troubles = new ArrayList<>(drawn.troubles());
    }

    /** The drawn paper that fits where the session stands; none where it takes no paper. */
    List<PaperWay> ways() {
        if (station.hallIfAny().isEmpty() || !station.home().isRehearsal()) {
            return List.of();
        }
        CountingHall hall = station.hall();
        if (hall.state() instanceof Ready ready) {
            return hall.elections().stream()
                    .filter(election -> ready.missing(election).contains(Ready.Step.TESTED))
                    .limit(1)
                    .map(election -> PaperWay.of(
                            Words.of("bộ phiếu thử vẽ sẵn (tập dượt)", "drawn test deck (rehearsal)"),
                            () -> testDeck(hall, election)))
                    .toList();
        }
        if (hall.state() instanceof Closed) {
            return List.of();
        }
        return List.of(PaperWay.of(Words.of("phiếu vẽ sẵn (tập dượt)", "drawn ballots (rehearsal)"), () -> box(hall)));
    }

    /** How many ballots of an election the drawn box holds; empty where it is no rehearsal. */
    Optional<Integer> ballots(ElectionId election) {
        return station.home().isRehearsal()
                ? Optional.of(deck(station.hall().congress(), election).result().collected())
                : Optional.empty();
    }

    private DemoDeck deck(Congress congress, ElectionId election) {
        return DemoDeck.of(congress, congress.election(election).orElseThrow(), drawn.ballots());
    }

    private DrawnScanner testDeck(CountingHall hall, ElectionId election) {
        PdfPages deck = new PdfPages(ReadinessTest.deck(
                        hall.congress(), hall.congress().election(election).orElseThrow())
                .pdf());
        IntFunction<byte[]> page = at -> deck.page(at + 1, SCAN_HEIGHT);
        return new DrawnScanner(page, 0, deck.count(), drawn.pause(), FeedEnd.TrayEmpty::new);
    }

    private DrawnScanner box(CountingHall hall) {
        List<DemoSheet> sheets = sheets(hall.congress(), hall.elections());
        Open open = (Open) hall.state();
        int before = open.batches().stream()
                .filter(batch ->
                        !(batch.state() instanceof Batch.Withdrawn) && !(batch.state() instanceof Batch.Feeding))
                .mapToInt(batch -> batch.slip().sheets())
                .sum();
        Batch batch = open.feeding().orElseThrow();
        int from = Math.min(sheets.size(), before + hall.sheetsFed());
        int to = Math.min(sheets.size(), before + batch.slip().sheets());
        IntFunction<byte[]> page = at -> sheets.get(at).draw().bytes();
        Optional<Trouble> trouble = next(batch.number(), hall.sheetsFed());
        int end = trouble.map(each -> before + each.sheet() - 1)
                .filter(at -> at < to)
                .orElse(to);
        IntFunction<FeedEnd> how = delivered ->
                trouble.map(each -> each.kind().after(delivered)).orElseGet(() -> new FeedEnd.TrayEmpty(delivered));
        return new DrawnScanner(page, from, Math.max(from, end), drawn.pause(), how);
    }

    /** The trouble that this feed comes to; none comes twice. */
    private Optional<Trouble> next(int batch, int fed) {
        Optional<Trouble> next = troubles.stream()
                .filter(trouble -> trouble.batch() == batch && trouble.sheet() > fed)
                .findFirst();
        next.ifPresent(troubles::remove);
        return next;
    }

    /** Every sheet of the box, the elections one after the other. */
    private List<DemoSheet> sheets(Congress congress, List<ElectionId> elections) {
        List<DemoSheet> sheets = new ArrayList<>();
        elections.forEach(id -> sheets.addAll(deck(congress, id).sheets()));
        return sheets;
    }
}
