package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.mark.StrayInk.Piece;

/**
 * A dark scanner bed that shows where a corner of the sheet is torn off or folded away: black all over, and out to both
 * edges of the sheet. A pen leaves lines, with paper between them.
 *
 * @param looked the cells of a page that are looked at
 */
record TornCorner(Area looked) {
    private static final double CELLS = Grid.PER_MILLIMETRE / StrayInk.CELL;

    boolean is(Piece piece) {
        Area bounds = piece.bounds();
        int near = (int) (Limits.CORNER_NEAR * CELLS);
        boolean aside = bounds.left() <= looked.left() + near || bounds.right() >= looked.right() - near;
        boolean atEnd = bounds.top() <= looked.top() + near || bounds.bottom() >= looked.bottom() - near;
        return aside
                && atEnd
                && piece.length() <= Limits.CORNER_LARGEST * CELLS
                && piece.cells() >= Limits.CORNER_FULL * bounds.width() * bounds.height()
                && piece.darkness() >= Limits.CORNER_DARK;
    }
}
