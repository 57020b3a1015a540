package vn.kiemphieu.scanner.mark;

import java.util.List;
import vn.kiemphieu.scanner.RowEvidence;

/** Measures what is told to people of one row. */
interface RowScores {
    List<RowEvidence> of(RowView row);

    static double percent(double share) {
        return 100 * share;
    }

    static double millimetres(int pixels) {
        return pixels / Grid.PER_MILLIMETRE;
    }
}
