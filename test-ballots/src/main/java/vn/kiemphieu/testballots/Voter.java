package vn.kiemphieu.testballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot.Addition;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.Pen;
import vn.kiemphieu.testballots.mark.Pen.Colour;
import vn.kiemphieu.testballots.mark.Pen.Make;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * One delegate with a ballot: mostly marks it as asked; now and then otherwise, so that every kind of mark comes on at
 * least two of a hundred sheets of a mixed deck.
 */
public final class Voter {
    private static final List<MarkKind> WRITINGS =
            List.of(MarkKind.WRITING, MarkKind.SIGNATURE, MarkKind.SIGN, MarkKind.ADDED_NAME);
    private static final double EACH_WRITING = 0.025;
    private static final double STRIKES_BESIDE_BOXES = 0.055;
    private static final double CHANGES_PEN = 0.04;

    private final Election election;
    private final Dice dice;

    public Voter(Election election, Dice dice) {
        this.election = election;
        this.dice = dice;
    }

    /** A ballot as chance will have it. */
    public MarkedBallot marks() {
        Pen pen = pen(dice.branch(1));
        boolean strikes = election.form() == BallotForm.STRIKE_OUT;
        List<List<PlacedMark>> rows = strikes
                ? new StrikingVoter(election, dice.branch(2)).rows()
                : new BoxVoter(election, dice.branch(2)).rows();
        return ballot(pen, rows);
    }

    /** A ballot with the given marks and nothing else, made with this delegate's pen. */
    public MarkedBallot marked(List<List<PlacedMark>> rows) {
        return new MarkedBallot(pen(dice.branch(1)), numbered(rows), Optional.empty(), dice.number());
    }

    /**
     * The marks of a delegate who does as asked.
     *
     * @param votes for each row; not counted is a struck name, or a row left empty
     */
    public List<List<PlacedMark>> marksFor(List<Meaning> votes) {
        if (election.form() == BallotForm.STRIKE_OUT) {
            List<Integer> struck = IntStream.range(0, votes.size())
                    .filter(row -> votes.get(row) == Meaning.NOT_COUNTED)
                    .boxed()
                    .toList();
            return new StrikingVoter(election, dice.branch(2)).struck(struck);
        }
        List<List<PlacedMark>> rows = unmarked(election);
        for (int row = 0; row < rows.size(); row++) {
            if (votes.get(row) != Meaning.NOT_COUNTED) {
                rows.set(row, one(PlainRules.column(votes.get(row)), MarkKind.CROSS));
            }
        }
        return rows;
    }

    private MarkedBallot ballot(Pen pen, List<List<PlacedMark>> rows) {
        return new MarkedBallot(pen, numbered(rows), addition(rows, dice.branch(3)), dice.number());
    }

    private Optional<Addition> addition(List<List<PlacedMark>> rows, Dice own) {
        int row = own.whole(1, election.candidates().size());
        if (own.chance(WRITINGS.size() * EACH_WRITING)) {
            return Optional.of(new Addition(own.anyOf(WRITINGS), row));
        }
        boolean boxes = election.form() != BallotForm.STRIKE_OUT;
        if (boxes && own.chance(STRIKES_BESIDE_BOXES)) {
            return Optional.of(new Addition(MarkKind.STRUCK_BESIDE_BOXES, row));
        }
        List<Integer> marked = IntStream.rangeClosed(1, rows.size())
                .filter(number -> !rows.get(number - 1).isEmpty())
                .boxed()
                .toList();
        return marked.size() > 1 && own.chance(CHANGES_PEN)
                ? Optional.of(new Addition(MarkKind.SECOND_INK, own.anyOf(marked.subList(1, marked.size()))))
                : Optional.empty();
    }

    static Pen pen(Dice dice) {
        Make make = dice.oneOf(List.of(Make.BALLPOINT, Make.FELT, Make.PENCIL), 0.64, 0.18, 0.18);
        Colour colour = dice.oneOf(List.of(Colour.BLUE, Colour.BLACK, Colour.RED), 0.62, 0.27, 0.11);
        return Pen.some(make, colour, dice);
    }

    /** Rows to put marks in. */
    public static List<List<PlacedMark>> unmarked(Election election) {
        List<List<PlacedMark>> rows = new ArrayList<>();
        election.candidates().forEach(candidate -> rows.add(List.of()));
        return rows;
    }

    static List<PlacedMark> one(Column column, MarkKind kind) {
        return List.of(new PlacedMark(column, kind));
    }

    private static List<MarkedRow> numbered(List<List<PlacedMark>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new MarkedRow(i + 1, rows.get(i)))
                .toList();
    }
}
