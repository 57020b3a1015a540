package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * One row of a page to look at.
 *
 * @param frame its pixels as they lie in the picture
 * @param shift where its print was found
 * @param glance whether a place may be told to be untouched at a glance
 */
record RowView(PageView page, PrintMask mask, Frame frame, RowShift shift, boolean glance) {

    /** Looks for the print of a row and opens it. */
    static RowView open(PageLook look, RowPrint print, RowShift neighbour) {
        Frame frame = look.page().frame(print.area());
        RowShift shift = RowShift.find(frame, print, neighbour);
        return new RowView(look.page(), look.mask(), frame, shift, look.glance());
    }

    /** Whether a glance proves that no pen touched a zone. */
    boolean untouched(UntouchedZone zone, int columns) {
        return glance && zone.proven(frame, shift, page.dulled(), columns);
    }

    /** The voter's ink in an area of the page as printed. */
    Pen pen(Area area) {
        return Pen.of(page.see(area.moved(shift.dx(), shift.dy())), mask, shift);
    }
}
