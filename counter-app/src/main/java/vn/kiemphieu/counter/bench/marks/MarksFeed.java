package vn.kiemphieu.counter.bench.marks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.counter.bench.figures.Trait;
import vn.kiemphieu.counter.bench.marks.RealBallot.Laid;
import vn.kiemphieu.counter.bench.reading.Fed;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.BallotArtist;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Scanner;
import vn.kiemphieu.testballots.wear.Wear;
import vn.kiemphieu.testballots.wear.WearKind;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

/** Ballots with real marks, hardly worn and scanned at 200 dots per inch. */
public final class MarksFeed implements Iterator<List<Fed>> {
    private static final double STAMPED = 0.8;
    /** Degrees. */
    private static final double CROOKED = 0.5;

    private final Map<Election, DeckPaper> papers = new HashMap<>();
    private final Dice dice;
    private final List<RealBallot> ballots;
    private final Iterator<RealBallot> left;

    /**
     * Every mark of a folder, on the papers of a congress.
     *
     * @param seed for where the marks go and how the sheets are scanned
     */
    public MarksFeed(MarksFolder folder, Congress congress, long seed) {
        this.dice = Dice.of(seed);
        Election oneName = first(congress, BallotForm.ONE_NAME);
        Election twoBoxes = first(congress, BallotForm.TWO_BOXES);
        papers.put(oneName, DeckPaper.of(congress, oneName));
        papers.put(twoBoxes, DeckPaper.of(congress, twoBoxes));
        this.ballots = RealBallots.of(folder.marks(), oneName, twoBoxes, dice.branch(1));
        this.left = ballots.iterator();
    }

    public int size() {
        return ballots.size();
    }

    @Override
    public boolean hasNext() {
        return left.hasNext();
    }

    @Override
    public List<Fed> next() {
        RealBallot ballot = left.next();
        String name =
                "mark-%05d-%s.jpg".formatted(ballot.number(), ballot.election().id());
        Sample sample = new Sample(name, ballot.election(), ballot.truth(), traits(ballot));
        return List.of(new Fed(sample, 1, () -> draw(ballot)));
    }

    private static Election first(Congress congress, BallotForm form) {
        return congress.elections().stream()
                .filter(election -> election.form() == form)
                .findFirst()
                .orElseThrow();
    }

    /** Of the kind of mark the ballot is about: the first, and any doubtful one among others. */
    private static Set<Trait> traits(RealBallot ballot) {
        Set<Trait> traits = new HashSet<>();
        for (Laid laid : ballot.marks()) {
            boolean first = laid.equals(ballot.marks().get(0));
            if (first || laid.label() == Label.AMBIGUOUS) {
                traits.add(new Trait(Facet.MARK, laid.mark().traits().type()));
                traits.add(new Trait(Facet.SOURCE, laid.mark().traits().source()));
            }
        }
        return traits;
    }

    private byte[] draw(RealBallot ballot) {
        Dice own = dice.branch(2).branch(ballot.number());
        DeckPaper paper = papers.get(ballot.election());
        MarkedBallot blank = new Voter(ballot.election(), own.branch(0)).marked(Voter.unmarked(ballot.election()));
        Set<WearKind> kinds = own.branch(-2).chance(STAMPED) ? Set.of(WearKind.STAMP) : Set.of();
        Wear wear = WearPlan.exactly(
                kinds,
                new Tilt(0, own.branch(-3).around(CROOKED)),
                own.branch(-1).number());
        Canvas picture = new BallotArtist(paper).draw(blank, 1, wear.output());
        Page page = paper.layout().pages().get(0);
        double scale = Scanner.scale(wear.dpi());
        for (Laid laid : ballot.marks()) {
            Row row = page.rows().get(laid.row() - 1);
            laid.mark().lay(picture, Area.of(row.boxes().get(laid.column())), scale, own.branch(laid.row()));
        }
        return Scanner.scan(picture, page, wear);
    }
}
