package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * One row of a page to look at.
 *
 * @param frame its pixels as they lie in the picture
 * @param shift where its print was found
 */
record RowView(PageLook look, Frame frame, RowShift shift) {

    /** Looks for the print of a row and opens it. */
    static RowView open(PageLook look, RowPrint print, RowShift neighbour) {
        Frame frame = look.page().frame(print.area());
        RowShift shift = RowShift.find(frame, print, neighbour);
        return new RowView(look, frame, shift);
    }

    /** Whether a glance proves that no pen touched a zone. */
    boolean untouched(UntouchedZone zone, int columns) {
        return look.glance() && zone.proven(frame, shift, look.page().dulled(), columns);
    }

    /** The voter's ink in an area of the page as printed. */
    Pen pen(Area area) {
        return Pen.of(look.page().seeInk(area.moved(shift.dx(), shift.dy())), look.mask(), shift);
    }
}
