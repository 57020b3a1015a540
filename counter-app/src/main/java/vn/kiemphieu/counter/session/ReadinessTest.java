package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.counter.session.Readiness.Agrees;
import vn.kiemphieu.counter.session.Readiness.Differs;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.ballot.TestBallot;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/**
 * The test before the box is opened: a printed test deck is fed and must come to its totals. Whoever sees {@link Agrees} may
 * say so to the session, {@link CountingHall#tested}.
 */
public final class ReadinessTest {
    private final TestDeck deck;
    private final ElectionPaper paper;
    private final BallotRules rules;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Valid> valid = new ArrayList<>();
    private final List<Purpose> referred = new ArrayList<>();

    private ReadinessTest(TestDeck deck) {
        this.deck = deck;
        this.paper = ElectionPaper.of(deck.congress(), deck.election());
        this.rules = BallotRules.of(deck.election());
    }

    /**
     * The deck that an election is tested with.
     *
     * @throws RequestRefused if there can be none
     */
    public static TestDeck deck(Congress congress, Election election) {
        try {
            return TestDeck.of(congress, election);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    "cuộc bầu " + election.id(),
                    "không lập được bộ phiếu thử (" + e.getMessage() + ")",
                    "thử bằng tay");
        }
    }

    /** A reader of the pages of a deck. */
    public static SheetReader reader(TestDeck deck) {
        return new SheetReader(
                ElectionPaper.of(deck.congress(), deck.election()).newReader(), false);
    }

    /**
     * What the pages of a deck came to.
     *
     * @param pages as fed, backs included; the order of the ballots does not matter
     */
    public static Readiness judge(TestDeck deck, List<ReadPage> pages) {
        return new ReadinessTest(deck).judge(pages);
    }

    /** On how many ballots of a tally a row is marked in a column. */
    public static long marks(Tally tally, int row, Column column) {
        return TotalsComparison.marks(tally, row, column);
    }

    private Readiness judge(List<ReadPage> pages) {
        List<Counted> all = Assembly.ofFeed(paper.expected(), pages);
        all.forEach(this::take);
        int ballots =
                (int) all.stream().filter(Counted.Ballot.class::isInstance).count();
        if (ballots != deck.ballots().size()) {
            differences.add(0, new Difference.OtherNumber(deck.ballots().size(), ballots));
        }
        for (Purpose purpose : List.of(Purpose.UNTOUCHED, Purpose.SPOILT)) {
            if (!referred.contains(purpose)) {
                differences.add(new Difference.NotReferred(purpose));
            }
        }
        Tally found = Tally.of(deck.election(), valid);
        differences.addAll(new TotalsComparison(deck.election().form(), deck.expected(), found).differences());
        return differences.isEmpty() ? new Agrees(found) : new Differs(found, differences);
    }

    private void take(Counted counted) {
        ReadPage page = counted.pages().get(0);
        if (counted instanceof Counted.Ballot ballot) {
            take(ballot, page);
        } else if (counted instanceof Counted.Duplicate) {
            differences.add(new Difference.SamePicture(page));
        } else if (!(counted instanceof Counted.Back)) {
            differences.add(new Difference.NoTestBallot(page));
        }
    }

    private void take(Counted.Ballot ballot, ReadPage page) {
        if (ballot.finding() instanceof Valid counts) {
            valid.add(counts);
            return;
        }
        Referred waits = (Referred) ballot.finding();
        Optional<Purpose> as = foreseen(waits, ballot);
        if (as.isPresent()) {
            referred.add(as.get());
        } else if (waits.reasons().contains(Reason.PAGES)) {
            differences.add(new Difference.PagesBroken(page));
        } else if (waits.unclear().isEmpty() && ballot.reading().remarks().isEmpty()) {
            differences.add(new Difference.ReadOtherwise(page));
        } else {
            differences.add(new Difference.InDoubt(
                    page, waits.unclear().stream().sorted().toList()));
        }
    }

    /** Which ballot of the deck it is, of those that were made to be referred. */
    private Optional<Purpose> foreseen(Referred waits, Counted.Ballot ballot) {
        BallotForm form = deck.election().form();
        return deck.ballots().stream()
                .filter(planned -> planned.purpose() != Purpose.COUNTED)
                .filter(planned -> !referred.contains(planned.purpose()))
                .filter(planned ->
                        planned.reading(form).rows().equals(ballot.reading().rows()))
                .filter(planned -> rules.find(planned.reading(form)).equals(waits))
                .map(TestBallot::purpose)
                .findFirst();
    }
}
