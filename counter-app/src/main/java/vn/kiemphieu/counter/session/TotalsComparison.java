package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.session.Difference.ColumnShifted;
import vn.kiemphieu.counter.session.Difference.NeverSeen;
import vn.kiemphieu.counter.session.Difference.OtherTotal;
import vn.kiemphieu.counter.session.Difference.RowsSwapped;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;

/** The totals of a test deck row by row, and what may be behind it where they differ. */
record TotalsComparison(BallotForm form, Tally expected, Tally found) {
    /** What a mark in a column comes to. */
    private static final Map<Column, Choice> SAID = Map.of(
            Column.NAME, Choice.NOT_COUNTED,
            Column.AGREE, Choice.FOR,
            Column.DISAGREE, Choice.AGAINST,
            Column.HIGH, Choice.HIGH,
            Column.MEDIUM, Choice.MEDIUM,
            Column.LOW, Choice.LOW);

    /** Every total that differs, by row, then what may be behind it. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (int row = 1; row <= expected.rows(); row++) {
            for (Column column : form.columns()) {
                of(row, column).ifPresent(differences::add);
            }
        }
        if (!differences.isEmpty()) {
            neverSeen(differences);
            swapped(differences);
            shifted(differences);
        }
        return differences;
    }

    /** On how many ballots a row is marked in a column. */
    static long marks(Tally tally, int row, Column column) {
        return tally.votes().get(SAID.get(column)).get(row - 1);
    }

    private Optional<Difference> of(int row, Column column) {
        long wanted = marks(expected, row, column);
        long got = marks(found, row, column);
        return wanted == got ? Optional.empty() : Optional.of(new OtherTotal(row, column, wanted, got));
    }

    private void neverSeen(List<Difference> differences) {
        for (int row = 1; row <= expected.rows(); row++) {
            for (Column column : form.columns()) {
                if (marks(found, row, column) == 0) {
                    differences.add(new NeverSeen(row, column));
                }
            }
        }
    }

    private void swapped(List<Difference> differences) {
        for (int one = 1; one <= expected.rows(); one++) {
            for (int other = one + 1; other <= expected.rows(); other++) {
                if (has(found, one, expected, other) && has(found, other, expected, one)) {
                    differences.add(new RowsSwapped(one, other));
                }
            }
        }
    }

    private boolean has(Tally these, int row, Tally those, int other) {
        return form.columns().stream().allMatch(column -> marks(these, row, column) == marks(those, other, column));
    }

    /** A whole column with the totals of another one. */
    private void shifted(List<Difference> differences) {
        for (Column from : form.columns()) {
            for (Column to : form.columns()) {
                if (from != to
                        && found.votes()
                                .get(SAID.get(to))
                                .equals(expected.votes().get(SAID.get(from)))) {
                    differences.add(new ColumnShifted(from, to));
                }
            }
        }
    }
}
