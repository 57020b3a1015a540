package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.page.FlatPage;

/**
 * A place for a mark as it lies on the page, with the ink in it, pixel by pixel.
 *
 * @param row the number of its row on the ballot
 * @param piece of the page, in pixels of {@link Grid}
 * @param ink where the voter's ink was seen
 * @param free where no print is near
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MarkPlace(int row, FlatPage.Piece piece, boolean[] ink, boolean[] free) {

    /** What the pen left in an area of the page as printed. */
    static MarkPlace of(RowView view, int row, Grid.Area area) {
        Pen pen = view.pen(area);
        boolean[] free = new boolean[area.width() * area.height()];
        for (int i = 0; i < free.length; i++) {
            free[i] = !pen.mask().near(area.left() + i % area.width(), area.top() + i / area.width());
        }
        Grid.Area seen = area.moved(view.shift().dx(), view.shift().dy());
        return new MarkPlace(row, PageView.piece(seen), pen.in(area, Limits.PEN), free);
    }
}
