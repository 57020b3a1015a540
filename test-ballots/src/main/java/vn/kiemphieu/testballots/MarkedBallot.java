package vn.kiemphieu.testballots;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.Pen;

/**
 * What one voter does to a ballot, before a pen touches paper.
 *
 * @param rows every row of the ballot in order
 * @param addition what is put outside the places for marks
 * @param seed for the movements of the hand
 */
public record MarkedBallot(Pen pen, List<MarkedRow> rows, Optional<Addition> addition, long seed) {
    public MarkedBallot {
        rows = List.copyOf(rows);
    }

    /** The same ballot with ink where none belongs. */
    public MarkedBallot with(Addition added) {
        return new MarkedBallot(pen, rows, Optional.of(added), seed);
    }

    /** The marks of one row; empty where the voter left it alone. */
    public record MarkedRow(int row, List<PlacedMark> marks) {
        public MarkedRow {
            marks = List.copyOf(marks);
        }
    }

    /** A mark in its column. */
    public record PlacedMark(Column column, MarkKind kind) {}

    /**
     * Ink where none belongs.
     *
     * @param row the row whose page, or whose name, it is on
     */
    public record Addition(MarkKind kind, int row) {}
}
