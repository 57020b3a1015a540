package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Whether the ink in and around a box is an X beyond doubt: two strokes that cross inside the box, next to no ink that is
 * not of them, and paper between their arms. Anything else may be a mark, but not one as the ballot asks for.
 *
 * @param clear no doubt
 * @param two whether two strokes cross inside the box, whatever else there is
 * @param explained share of the ink that lies on two strokes; 0 where there are no two to look for
 * @param core share of it that lies well within them
 */
record Cross(boolean clear, boolean two, double explained, double core) {
    private static final Cross NO = new Cross(false, false, 0, 0);
    /** Pixels looked at, at the most: a larger mark is thinned out. */
    private static final int MOST = 700;

    /**
     * Looks at what a pen left in the reach of a box. Of pale pencil only parts are as dark as a pen: where these are of two
     * strokes that cross, all that is darker than paper must be an X.
     *
     * @param ink of the pen in its reach, row by row
     * @param box the inside of the box
     */
    static Cross in(Pen pen, boolean[] ink, Area reach, Area box) {
        Area inside = box.moved(-reach.left(), -reach.top());
        Cross dark = of(ink, reach.width(), inside);
        if (dark.clear || !dark.two) {
            return dark;
        }
        Cross pale = of(pen.in(reach, Limits.FAINT), reach.width(), inside);
        return pale.clear ? pale : dark;
    }

    /**
     * Looks at the ink in the reach of a box.
     *
     * @param ink row by row
     * @param box its inside, within the reach
     */
    static Cross of(boolean[] ink, int width, Area box) {
        int[] pixels = pixels(ink);
        double pen = penWidth(ink, width, pixels);
        if (pen > Limits.CROSS_WIDEST) {
            return NO;
        }
        int[][] inked = inked(pixels, width, box);
        if (inked[0].length < Limits.CROSS_SEEN) {
            return NO;
        }
        CrossFit fit = new CrossFit(inked[0], inked[1], pen);
        double x = fit.middleX();
        double y = fit.middleY();
        boolean inside =
                Math.abs(x) <= Limits.CROSS_INSIDE * box.width() && Math.abs(y) <= Limits.CROSS_INSIDE * box.height();
        double core = fit.core();
        boolean two = inside && fit.own() >= Limits.CROSS_OWN;
        boolean clear = two
                && inked[0].length >= Limits.CROSS_LEAST
                && fit.shorter() >= Limits.CROSS_STROKE * box.width()
                && fit.shortestArm() >= Limits.CROSS_ARM
                && fit.unbroken() >= Limits.CROSS_UNBROKEN
                && fit.explained() >= Limits.CROSS_EXPLAINED
                && core >= Limits.CROSS_CORE
                && new Wedges(ink, width, box).open(fit, pen);
        return new Cross(clear, two, fit.explained(), core);
    }

    /** The places of the inked pixels, row by row. */
    private static int[] pixels(boolean[] ink) {
        int[] pixels = new int[ink.length];
        int count = 0;
        for (int i = 0; i < ink.length; i++) {
            pixels[count] = i;
            count += ink[i] ? 1 : 0;
        }
        return Arrays.copyOf(pixels, count);
    }

    /** Columns and lines of so many of them as are looked at, counted from the middle of the box. */
    private static int[][] inked(int[] pixels, int width, Area box) {
        int step = pixels.length / MOST + 1;
        int[] xs = new int[(pixels.length + step - 1) / step];
        int[] ys = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = pixels[i * step] % width - (box.left() + box.right()) / 2;
            ys[i] = pixels[i * step] / width - (box.top() + box.bottom()) / 2;
        }
        return new int[][] {xs, ys};
    }

    /** The width of the strokes: twice the ink over the length of its edge, in pixels. */
    private static double penWidth(boolean[] ink, int width, int[] pixels) {
        int area = 0;
        int edge = 0;
        for (int i : pixels) {
            if (i >= width && i < ink.length - width) {
                area++;
                edge += (ink[i - 1] ? 0 : 1)
                        + (ink[i + 1] ? 0 : 1)
                        + (ink[i - width] ? 0 : 1)
                        + (ink[i + width] ? 0 : 1);
            }
        }
        return edge == 0 ? 0 : 2.5 * area / edge;
    }
}
