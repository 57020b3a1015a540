package vn.kiemphieu.scanner.mark;

import java.util.List;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;

/** Measures what is told to people of one row. */
interface RowScores {
    List<RowEvidence> of(RowView row);

    static double percent(double share) {
        return 100 * share;
    }

    static double millimetres(int pixels) {
        return pixels / Grid.PER_MILLIMETRE;
    }

    /** By which print a row is found: that of its boxes, or of its name where it has none. */
    static Area found(Row row) {
        return row.boxes().values().stream()
                .map(RowScores::edged)
                .reduce((one, other) -> new Area(
                        Math.min(one.left(), other.left()),
                        Math.min(one.top(), other.top()),
                        Math.max(one.right(), other.right()),
                        Math.max(one.bottom(), other.bottom())))
                .orElseGet(() -> Area.of(row.name()));
    }

    private static Area edged(Box box) {
        return Area.of(box).grown(1, 1);
    }
}
