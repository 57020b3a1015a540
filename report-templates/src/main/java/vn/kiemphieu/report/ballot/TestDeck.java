package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.report.page.PdfPaper;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.Verdict;

/**
 * Phiếu thử: ballots with printed marks and known totals, to see before the box is opened that printer, paper and scanner
 * count as they should. They are the paper of a rehearsal of another congress with the same list, so that none of them can
 * ever count, in the official count or in a rehearsal of it.
 *
 * @param congress the rehearsal that the deck belongs to
 * @param election its only election: the same list, without a look at colours, an empty ballot always in question
 */
public record TestDeck(Congress congress, Election election, List<TestBallot> ballots) {
    private static final String OTHER = "thu-";
    private static final int LONGEST_ID = 64;

    public TestDeck {
        ballots = List.copyOf(ballots);
    }

    /**
     * The deck of an election.
     *
     * @throws IllegalArgumentException if the list cannot be printed, or the deck would be too thick; the message says which
     */
    public static TestDeck of(Congress congress, Election election) {
        Election tested = withoutColours(election);
        String id = OTHER + congress.id();
        Congress rehearsal = new Congress(
                id.substring(0, Math.min(LONGEST_ID, id.length())),
                Mode.REHEARSAL,
                congress.name(),
                congress.unit(),
                congress.level(),
                List.of(tested));
        return new TestDeck(rehearsal, tested, DeckPlan.of(tested));
    }

    /** Test ballots bear no red stamp and one ink; how an empty one is taken must not hide that it was seen. */
    private static Election withoutColours(Election election) {
        Settings settings = election.settings();
        Settings tested = new Settings(
                Verdict.INVALID,
                settings.allDisagree(),
                settings.otherMarks(),
                settings.revoteThreshold(),
                Colour.IGNORED);
        return new Election(
                election.id(),
                election.round(),
                election.kind(),
                election.title(),
                election.seats(),
                election.form(),
                election.rules(),
                election.denominator(),
                election.stock(),
                tested,
                election.candidates());
    }

    /** What the deck comes to, if all is well. */
    public Tally expected() {
        BallotRules rules = BallotRules.of(election);
        return Tally.of(
                election,
                ballots.stream()
                        .filter(ballot -> ballot.purpose() == Purpose.COUNTED)
                        .map(ballot -> (Valid) rules.find(ballot.reading(election.form())))
                        .toList());
    }

    /** The deck to print: every ballot with its pages, in order; the same deck gives the same bytes. */
    public byte[] pdf() {
        Template template = Template.ballot(election.stock().paper());
        ComposedBallot composed = ComposedBallot.of(template, congress, election);
        DeckMarks marks = new DeckMarks(template, ballots.size());
        String title = template.text("rehearsal") + " " + election.title().body();
        try (PdfPaper paper = new PdfPaper(template.width(), template.height(), title)) {
            for (TestBallot ballot : ballots) {
                for (BallotLayout.Page page : composed.layout().pages()) {
                    List<Print> prints = new ArrayList<>(composed.pages().get(page.number() - 1));
                    prints.addAll(marks.on(page, ballot));
                    PdfSheet sheet = paper.newSheet();
                    prints.forEach(print -> print.on(sheet));
                }
            }
            return paper.bytes();
        }
    }
}
