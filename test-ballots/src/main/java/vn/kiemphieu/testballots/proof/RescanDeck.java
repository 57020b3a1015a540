package vn.kiemphieu.testballots.proof;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * Sheets that are scanned several times, and sheets that only look alike. Known answers:
 *
 * <ul>
 *   <li>{@link #again}: a second scan of a sheet is the same sheet, however it lies; only its picture is another.
 *   <li>{@link #marginal}: of such a sheet's scans no row may be read as a vote once and as no vote another time; asking
 *       people is always right.
 *   <li>{@link #lookalike}: another voter with the same pen and the same marks: two ballots, never the same sheet.
 * </ul>
 *
 * All sheets are ballots of one page.
 */
public final class RescanDeck {
    private static final double MARGINAL = 0.4;
    private static final double PLAIN = 0.35;

    private final long seed;
    private final Grade grade;
    private final List<DeckPaper> papers;

    /**
     * @param grade how badly a sheet is treated at most, each time
     */
    public RescanDeck(long seed, Grade grade) {
        this.seed = seed;
        this.grade = grade;
        this.papers = DemoPapers.all().stream()
                .filter(paper -> paper.layout().pages().size() == 1)
                .toList();
    }

    /** Sheet {@code i}, counted from 0, as some voter marked it, in its first scan. */
    public PlannedSheet sheet(int i) {
        return planned(i, new Voter(paper(i).election(), dice(i)).marks());
    }

    /** A sheet whose marks are so pale, short or out of place that nobody is sure of them, in its first scan. */
    public PlannedSheet marginal(int i) {
        Election election = paper(i).election();
        MarkedBallot plain = new Voter(election, dice(i)).marked(Voter.unmarked(election));
        Dice dice = dice(i).branch(5);
        List<MarkedRow> rows = plain.rows().stream()
                .map(row -> new MarkedRow(row.row(), marginalMarks(election, dice)))
                .toList();
        return planned(i, new MarkedBallot(plain.pen(), rows, plain.addition(), plain.seed()));
    }

    private static List<PlacedMark> marginalMarks(Election election, Dice dice) {
        Column column = dice.anyOf(election.form().columns());
        MarkKind plain = column == Column.NAME ? MarkKind.SINGLE : MarkKind.CROSS;
        return switch (dice.weighted(MARGINAL, PLAIN, 1 - MARGINAL - PLAIN)) {
            case 0 -> List.of(new PlacedMark(column, MarkKind.MARGINAL));
            case 1 -> List.of(new PlacedMark(column, plain));
            default -> List.of();
        };
    }

    /** The same sheet in another scan, counted from 1. */
    public PlannedSheet again(PlannedSheet first, int scan) {
        Dice dice = dice(first.slot().ballot()).branch(100 + scan);
        return first.scannedAgain("%s-again-%02d".formatted(first.slot().name(), scan), new Handling(grade, dice));
    }

    /** The first scan of a sheet and all further ones. */
    public Stream<PlannedSheet> scans(PlannedSheet first, int times) {
        return Stream.concat(Stream.of(first), IntStream.range(1, times).mapToObj(scan -> again(first, scan)));
    }

    /** Another ballot with the same marks, by the same pen in another hand; the number of its ballot is its own. */
    public PlannedSheet lookalike(PlannedSheet sheet) {
        MarkedBallot like = sheet.ballot();
        Dice dice = dice(sheet.slot().ballot()).branch(7);
        MarkedBallot other = new MarkedBallot(like.pen(), like.rows(), like.addition(), dice.number());
        Slot slot = new Slot(sheet.slot().name() + "-alike", ~sheet.slot().ballot(), 1);
        return PlannedSheet.of(sheet.paper(), other, slot, new Handling(grade, dice.branch(0)));
    }

    private PlannedSheet planned(int i, MarkedBallot ballot) {
        Slot slot = new Slot("%06d-scan".formatted(i), i, 1);
        return PlannedSheet.of(paper(i), ballot, slot, new Handling(grade, dice(i).branch(6)));
    }

    private DeckPaper paper(int i) {
        return papers.get(i % papers.size());
    }

    private Dice dice(int i) {
        return Dice.of(seed).branch(i);
    }
}
