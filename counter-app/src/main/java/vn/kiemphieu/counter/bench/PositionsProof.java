package vn.kiemphieu.counter.bench;

import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Group;
import vn.kiemphieu.counter.bench.figures.UpperBound;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.DeckFeed;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.ReadingRun;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.proof.DenseDeck;
import vn.kiemphieu.testballots.wear.Grade;

/** So many places for a mark are read, on densely printed ballots of both grades of wear; none is silently misread. */
public final class PositionsProof {
    private static final int MOST_SHOWN = 20;

    private final int threads;
    private final OutFolder out;
    private final Teller teller;
    private final PaperReaders readers = new PaperReaders(DenseDeck.congress(), 0);

    public PositionsProof(int threads, OutFolder out, Teller teller) {
        this.threads = threads;
        this.out = out;
        this.teller = teller;
    }

    /** Whether it holds; three in four places are on clean to moderate sheets. Stops early at a misread. */
    public boolean run(long seed, long positions) {
        Outcome moderate = read(seed, Grade.MODERATE, positions - positions / 4);
        Outcome all = moderate.figures().all().misreads() > 0
                ? moderate
                : moderate.plus(read(seed, Grade.HEAVY, positions / 4));
        all.misreads().stream().limit(MOST_SHOWN).forEach(teller::say);
        Counts counts = all.figures().all();
        all.figures()
                .by(Facet.FORM, true)
                .forEach((group, form) -> teller.say(group.form() + ": " + form.positions() + " chỗ đo, đọc sai "
                        + form.misreads() + ", phiếu tốt phải hỏi " + form.goodNotValid() + "/" + form.good()));
        for (Grade grade : Grade.values()) {
            Counts worn = all.figures().of(new Group(Facet.GRADE, "", grade.name()));
            teller.say(grade + ": phiếu tốt phải hỏi " + worn.goodNotValid() + "/" + worn.good());
        }
        teller.say("Đã đọc " + counts.positions() + " chỗ đo trên " + counts.sheets() + " ảnh, hạt giống " + seed
                + ": đọc sai " + counts.misreads() + "; với độ tin cậy 95 % không quá "
                + UpperBound.partsPerBillion(counts.misreads(), counts.positions()) + " phần tỷ.");
        return counts.misreads() == 0 && counts.positions() >= positions;
    }

    private Outcome read(long seed, Grade grade, long positions) {
        ReadingRun run = new ReadingRun(Decks.name(grade), threads, readers, out);
        DeckFeed feed = new DeckFeed(DenseDeck.of(grade == Grade.HEAVY ? ~seed : seed, grade), Decks.prefix(grade));
        Pace pace = new Pace(teller, "Đọc " + Decks.name(grade), DenseDeck.sheetsFor(positions));
        return run.run(feed, so -> so.positions() >= positions || so.misread() > 0, pace);
    }
}
