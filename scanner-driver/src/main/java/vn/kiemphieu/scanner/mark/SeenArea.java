package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Eight;

/** An area of a page as darkness against the paper around it. */
final class SeenArea {
    private final Area area;
    private final byte[] darkness;

    SeenArea(Area area, byte[] darkness) {
        this.area = area;
        this.darkness = darkness;
    }

    /** A whole page as it was printed, upright and clean. */
    static SeenArea printed(GreyPicture blank) {
        return new SeenArea(new Area(0, 0, blank.width(), blank.height()), blank.darkness());
    }

    Area area() {
        return area;
    }

    /** The same seen elsewhere. */
    SeenArea moved(int dx, int dy) {
        return new SeenArea(area.moved(dx, dy), darkness);
    }

    /** Where an area is at least that dark, from 1, and not on or near print, row by row. */
    boolean[] from(int least, Area part, PrintMask mask) {
        boolean[] dark = new boolean[part.width() * part.height()];
        Area seen = new Area(
                Math.max(part.left(), area.left()),
                Math.max(part.top(), area.top()),
                Math.min(part.right(), area.right()),
                Math.min(part.bottom(), area.bottom()));
        for (int y = seen.top(); y < seen.bottom(); y++) {
            int to = (y - part.top()) * part.width() + seen.left() - part.left();
            int at = (y - area.top()) * area.width() + seen.left() - area.left();
            for (int x = 0; x < seen.width(); x += Eight.BYTES) {
                int end = Math.min(seen.width(), x + Eight.BYTES);
                if (end - x < Eight.BYTES || Eight.at(darkness, at + x) != 0) {
                    for (int i = x; i < end; i++) {
                        dark[to + i] = (darkness[at + i] & 0xFF) >= least && !mask.near(seen.left() + i, y);
                    }
                }
            }
        }
        return dark;
    }

    /** The darkness of the darkest pixel in a square within the area that is not on or near print. */
    int darkest(int left, int top, int side, PrintMask mask) {
        int darkest = 0;
        for (int y = top; y < top + side; y++) {
            int start = (y - area.top()) * area.width() - area.left();
            for (int x = left; x < left + side; x++) {
                int dark = darkness[start + x] & 0xFF;
                darkest = dark > darkest && !mask.near(x, y) ? dark : darkest;
            }
        }
        return darkest;
    }

    /** Darkness at a pixel of the page, 0 to 255; 0 outside the area. */
    int at(int x, int y) {
        return x < area.left() || y < area.top() || x >= area.right() || y >= area.bottom()
                ? 0
                : darkness[(y - area.top()) * area.width() + x - area.left()] & 0xFF;
    }
}
