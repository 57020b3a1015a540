package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.mark.Grid.Area;

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

    /** Darkness at a pixel of the page, 0 to 255; 0 outside the area. */
    int at(int x, int y) {
        return x < area.left() || y < area.top() || x >= area.right() || y >= area.bottom()
                ? 0
                : darkness[(y - area.top()) * area.width() + x - area.left()] & 0xFF;
    }
}
