package vn.kiemphieu.counter.bench.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.picture.Format;

/**
 * Takes the times on A4 sheets of a deck, as grey JPEGs of 200 dots per inch. Draws them in batches and forgets each, so
 * that a long test takes no more memory than a short one.
 */
public final class SpeedTest {
    private static final int DPI = 200;
    private static final int BATCH = 20;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    /** Passes over a batch on one thread and on all, in turn. */
    private static final int LOADS = 2;

    private final PaperReaders readers;
    private final OutFolder out;
    private final int threads;

    public SpeedTest(PaperReaders readers, OutFolder out, int threads) {
        this.readers = readers;
        this.out = out;
        this.threads = threads;
    }

    /** Times the first sheets of a deck that are A4, grey JPEG and 200 dots per inch. */
    public Timings run(Deck deck, int sheets, Pace pace) {
        List<PlannedSheet> plans = usual(deck, sheets);
        List<Pair> pairs = new ArrayList<>();
        Load one = Load.ZERO;
        Load all = Load.ZERO;
        Optional<Djpeg.Sum> outside = Optional.of(Djpeg.Sum.ZERO);
        Djpeg djpeg = new Djpeg(out);
        for (int from = 0; from < plans.size(); from += BATCH) {
            List<Picture> batch = plans.subList(from, Math.min(plans.size(), from + BATCH)).parallelStream()
                    .map(plan -> Picture.of(plan, readers))
                    .toList();
            if (from == 0) {
                warmUp(batch);
            }
            pairs.addAll(new Rounds(ROUNDS).time(batch));
            Optional<Djpeg.Sum> more = outside.flatMap(
                    so -> djpeg.decode(batch.stream().map(Picture::bytes).toList()));
            outside = outside.flatMap(so -> more.map(so::plus));
            for (int i = 0; i < LOADS; i++) {
                one = one.plus(new Threads(1).read(batch));
                all = all.plus(new Threads(threads).read(batch));
            }
            pace.add(batch.size());
        }
        pace.end();
        return new Timings(new Speeds(pairs), one, all, outside.map(Djpeg.Sum::each), TallyPace.ballotsPerSecond());
    }

    private static List<PlannedSheet> usual(Deck deck, int sheets) {
        List<PlannedSheet> usual = new ArrayList<>();
        for (int i = 0; usual.size() < sheets; i++) {
            PlannedSheet plan = deck.plan(i);
            if (plan.wear().format() == Format.JPEG
                    && !plan.wear().output().colour()
                    && plan.wear().dpi() == DPI
                    && plan.paper().layout().paper() == Paper.A4) {
                usual.add(plan);
            }
        }
        return usual;
    }

    private void warmUp(List<Picture> batch) {
        new Rounds(WARM_UP).time(batch);
        new Threads(threads).read(batch);
    }
}
