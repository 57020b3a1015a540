package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/** A voter's ink in one row of a page: dark, and not where print is. */
record Pen(SeenArea seen, PrintMask mask, RowShift shift) {

    /** Ink at least that dark in an area of the page as printed. */
    boolean[] in(Area area, int darkness) {
        boolean[] ink = new boolean[area.width() * area.height()];
        int i = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                ink[i++] = at(x, y, darkness);
            }
        }
        return ink;
    }

    /** Whether a place of the page as printed shows ink at least that dark. */
    boolean at(int x, int y, int darkness) {
        return seen.at(x + shift.dx(), y + shift.dy()) >= darkness && !mask.near(x, y);
    }

    Blobs blobs(Area area, int darkness, double speckMillimetres) {
        return Blobs.of(in(area, darkness), area.width(), Grid.pixels(speckMillimetres));
    }

    /** In how many columns of an area there is pen. */
    int columns(Area area) {
        int columns = 0;
        for (int x = area.left(); x < area.right(); x++) {
            boolean inked = false;
            for (int y = area.top(); y < area.bottom() && !inked; y++) {
                inked = at(x, y, Limits.PEN);
            }
            columns += inked ? 1 : 0;
        }
        return columns;
    }
}
