package vn.kiemphieu.testballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.MarkKind.Place;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;
import vn.kiemphieu.testballots.picture.Dice;

/** A delegate who marks boxes: an X in one box of every row, as a rule. */
final class BoxVoter {
    private static final List<MarkKind> CLEAR = MarkKind.of(Place.BOX, Standing.CLEAR);
    private static final List<MarkKind> DOUBTFUL = MarkKind.of(Place.BOX, Standing.FOR_PEOPLE);

    private final Election election;
    private final List<Column> columns;
    private final Dice dice;

    BoxVoter(Election election, Dice dice) {
        this.election = election;
        this.columns = election.form().columns();
        this.dice = dice;
    }

    List<List<PlacedMark>> rows() {
        List<List<PlacedMark>> rows = crosses();
        switch (dice.weighted(0.675, 0.14, 0.085, 0.03, 0.055)) {
            case 1 -> clearButOdd(rows);
            case 2 -> doubtful(rows);
            case 3 -> rest(rows);
            case 4 -> undecided(rows);
            default -> {}
        }
        return rows;
    }

    private List<List<PlacedMark>> crosses() {
        double[] shares = shares();
        List<List<PlacedMark>> rows = Voter.unmarked(election);
        rows.replaceAll(row -> Voter.one(columns.get(dice.weighted(shares)), MarkKind.CROSS));
        return rows;
    }

    /** How this delegate is minded; one in fifty is against everybody. */
    private double[] shares() {
        if (election.form() == BallotForm.CONFIDENCE) {
            return new double[] {dice.between(0.4, 0.9), 0.27, 0.07};
        }
        double against = dice.chance(0.02) ? 1 : dice.chance(0.5) ? 0 : dice.between(0.05, 0.35);
        return new double[] {1 - against, against};
    }

    /** Up to three rows, or all in one way. */
    private void clearButOdd(List<List<PlacedMark>> rows) {
        List<MarkKind> kinds = new ArrayList<>(CLEAR);
        Collections.rotate(kinds, dice.whole(0, kinds.size() - 1));
        boolean throughout = dice.chance(0.2);
        int first = dice.whole(0, rows.size() - 1);
        for (int i = 0; i < rows.size() && (throughout || i < 3); i++) {
            int row = (first + i) % rows.size();
            Column column = rows.get(row).get(0).column();
            rows.set(row, Voter.one(column, kinds.get(throughout ? 0 : i)));
        }
    }

    /** One row or two. */
    private void doubtful(List<List<PlacedMark>> rows) {
        List<MarkKind> kinds = new ArrayList<>(DOUBTFUL);
        Collections.rotate(kinds, dice.whole(0, kinds.size() - 1));
        int first = dice.whole(0, rows.size() - 1);
        for (int i = 0; i < Math.min(rows.size(), 2); i++) {
            int row = (first + i) % rows.size();
            MarkKind kind = kinds.get(i);
            Column column = rows.get(row).get(0).column();
            rows.set(
                    row,
                    kind == MarkKind.CORRECTION
                            ? List.of(new PlacedMark(column, MarkKind.CROSS), new PlacedMark(other(column), kind))
                            : Voter.one(column, kind));
        }
    }

    private void rest(List<List<PlacedMark>> rows) {
        int row = dice.whole(0, rows.size() - 1);
        PlacedMark mark = rows.get(row).get(0);
        rows.set(row, List.of(mark, new PlacedMark(other(mark.column()), MarkKind.HESITATION_DOT)));
    }

    /** One row, a few or all of them without a mark, or with several. */
    private void undecided(List<List<PlacedMark>> rows) {
        int first = dice.whole(0, rows.size() - 1);
        int many = dice.chance(0.35) ? rows.size() : Math.min(rows.size(), dice.whole(1, 3));
        boolean empty = dice.chance(0.5);
        for (int i = 0; i < many; i++) {
            int row = (first + i) % rows.size();
            PlacedMark mark = rows.get(row).get(0);
            PlacedMark second = new PlacedMark(other(mark.column()), MarkKind.CROSS);
            rows.set(row, empty ? List.of() : List.of(mark, second));
        }
    }

    private Column other(Column column) {
        return dice.anyOf(columns.stream().filter(next -> next != column).toList());
    }
}
