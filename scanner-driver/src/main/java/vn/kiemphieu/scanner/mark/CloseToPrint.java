package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Looks for a line among letters that stand too close for the usual look: one pixel from print. Blurred print shows there
 * too, but at every height; a line shows at its own.
 */
final class CloseToPrint {
    /** Half the height of what is looked at, pixels, and how far above and below the line blur is measured. */
    private static final int HALF = 3;

    private static final int ASIDE = 8;

    private final Pen pen;
    private final int way;

    /**
     * Looks along one line.
     *
     * @param way its height, pixels from the top of the page
     */
    CloseToPrint(Pen pen, int way) {
        this.pen = pen;
        this.way = way;
    }

    /** Whether the line shows in a part of a word. */
    boolean shows(Area part, int left, int right) {
        int on = columns(left, right, way);
        int above = columns(part.left(), part.right(), way - ASIDE);
        int below = columns(part.left(), part.right(), way + ASIDE);
        return on >= Limits.CLOSE_COLUMNS && on >= Limits.CLOSE_TIMES * Math.max(above, below);
    }

    private int columns(int left, int right, int height) {
        int columns = 0;
        for (int x = left; x < right; x++) {
            boolean dark = false;
            for (int y = height - HALF; y <= height + HALF; y++) {
                dark |= pen.closeAt(x, y);
            }
            columns += dark ? 1 : 0;
        }
        return columns;
    }
}
