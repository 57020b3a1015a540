package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;

/**
 * What is marked on the ballots of a test deck. Row r is chosen r times, so that no two rows of a column have the same total;
 * with as few ballots as that takes, each of them lawful by itself.
 */
final class DeckPlan {
    /** A deck of more nobody feeds before a congress. */
    private static final int MOST_BALLOTS = 1000;

    private final Election election;
    private final int rows;

    private DeckPlan(Election election) {
        this.election = election;
        this.rows = election.candidates().size();
    }

    /** The ballots to be counted, then the untouched and the spoilt one. */
    static List<TestBallot> of(Election election) {
        DeckPlan plan = new DeckPlan(election);
        List<TestBallot> ballots = new ArrayList<>(plan.counted());
        ballots.add(new TestBallot(
                ballots.size() + 1,
                Purpose.UNTOUCHED,
                Collections.nCopies(election.candidates().size(), Set.of())));
        ballots.add(new TestBallot(ballots.size() + 1, Purpose.SPOILT, plan.spoilt()));
        return List.copyOf(ballots);
    }

    private List<TestBallot> counted() {
        int size = size();
        List<List<Set<Column>>> byRow = new ArrayList<>();
        int begin = 0;
        for (int row = 1; row <= rows; row++) {
            List<Set<Column>> marks = new ArrayList<>(inTurn(row, size));
            Collections.rotate(marks, begin); // where one row's turn ends the next begins: every ballot gets as many
            byRow.add(marks);
            begin += row;
        }
        return IntStream.range(0, size)
                .mapToObj(ballot -> new TestBallot(
                        ballot + 1,
                        Purpose.COUNTED,
                        byRow.stream().map(marks -> marks.get(ballot)).toList()))
                .toList();
    }

    private int size() {
        int size = switch (election.form()) {
            case STRIKE_OUT -> Math.max(rows + 1, onePerSeat());
            case ONE_NAME, TWO_BOXES, OPINION -> rows + (rows % 2 == 0 ? 1 : 2); // odd: for and against never the same
            case CONFIDENCE -> 3 * ((2 * rows + 4) / 3); // in threes: no two columns of a row the same
        };
        if (size > MOST_BALLOTS) {
            throw new IllegalArgumentException("bộ phiếu thử cho " + rows + " tên, " + election.seats()
                    + " người được bầu cần " + size + " phiếu");
        }
        return size;
    }

    /** So many ballots hold all choices with no more of them on one than there are seats. */
    private int onePerSeat() {
        int choices = rows * (rows + 1) / 2;
        return (choices + election.seats() - 1) / election.seats();
    }

    /** The marks of one row on all ballots, before they are spread. */
    private List<Set<Column>> inTurn(int row, int size) {
        List<Set<Column>> marks = new ArrayList<>();
        switch (election.form()) {
            case STRIKE_OUT -> marks.addAll(Collections.nCopies(row, Set.of()));
            case ONE_NAME, TWO_BOXES, OPINION -> marks.addAll(Collections.nCopies(row, Set.of(Column.AGREE)));
            case CONFIDENCE -> {
                marks.addAll(Collections.nCopies(row, Set.of(Column.HIGH)));
                marks.addAll(Collections.nCopies(row + 1, Set.of(Column.MEDIUM)));
            }
        }
        List<Column> columns = election.form().columns();
        marks.addAll(Collections.nCopies(size - marks.size(), Set.of(columns.get(columns.size() - 1))));
        return marks;
    }

    private List<Set<Column>> spoilt() {
        if (election.form() != BallotForm.STRIKE_OUT) {
            return Collections.nCopies(rows, Set.copyOf(election.form().columns()));
        }
        int left = rows > election.seats() + 1 ? election.seats() + 1 : 0;
        List<Set<Column>> marks = new ArrayList<>(Collections.nCopies(left, Set.of()));
        marks.addAll(Collections.nCopies(rows - left, Set.of(Column.NAME)));
        return marks;
    }
}
