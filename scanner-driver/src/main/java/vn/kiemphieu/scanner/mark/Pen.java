package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * A voter's ink in an area of a page as printed: dark, and not on or near print.
 *
 * @param seen darkness of print and pen
 */
record Pen(SeenArea seen, PrintMask mask) {

    /**
     * What was seen, less what was printed.
     *
     * @param shift where the print of this row was found
     */
    static Pen of(SeenArea seen, PrintMask mask, RowShift shift) {
        return new Pen(seen.moved(-shift.dx(), -shift.dy()), mask);
    }

    /** Ink at least that dark in an area. */
    boolean[] in(Area area, int darkness) {
        return seen.from(darkness, area, mask);
    }

    /** Whether a place shows ink at least that dark. */
    boolean at(int x, int y, int darkness) {
        return seen.at(x, y) >= darkness && !mask.near(x, y);
    }

    /** Whether a place at least one pixel from print is as dark as a pen. */
    boolean closeAt(int x, int y) {
        return seen.at(x, y) >= Limits.PEN && !mask.beside(x, y);
    }

    Blobs blobs(Area area, int darkness, double speckMillimetres) {
        return Blobs.of(in(area, darkness), area.width(), Grid.pixels(speckMillimetres));
    }

    /** In how many columns of an area there is pen. */
    int columns(Area area) {
        return columns(in(area, Limits.PEN), area.width());
    }

    /** In how many columns there is some ink. */
    static int columns(boolean[] ink, int width) {
        int columns = 0;
        for (int x = 0; x < width; x++) {
            int at = x;
            while (at < ink.length && !ink[at]) {
                at += width;
            }
            columns += at < ink.length ? 1 : 0;
        }
        return columns;
    }
}
