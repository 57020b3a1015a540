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
        byte[] darkness = new byte[blank.pixels().length];
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = (byte) (255 - (blank.pixels()[i] & 0xFF));
        }
        return new SeenArea(new Area(0, 0, blank.width(), blank.height()), darkness);
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
            int x = 0;
            while (x < seen.width()) {
                boolean paper = x + Eight.BYTES <= seen.width() && Eight.at(darkness, at + x) == 0;
                if (!paper) {
                    dark[to + x] = (darkness[at + x] & 0xFF) >= least && !mask.near(seen.left() + x, y);
                }
                x += paper ? Eight.BYTES : 1;
            }
        }
        return dark;
    }

    /** Darkness at a pixel of the page, 0 to 255; 0 outside the area. */
    int at(int x, int y) {
        return x < area.left() || y < area.top() || x >= area.right() || y >= area.bottom()
                ? 0
                : darkness[(y - area.top()) * area.width() + x - area.left()] & 0xFF;
    }
}
