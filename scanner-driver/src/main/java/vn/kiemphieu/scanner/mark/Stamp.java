package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Where a round stamp landed: crooked, beside its place, over print. Its ink is no question; ink around it is. Found by
 * its rings: the middle of the circle of 30 to 42 mm on which most ink lies.
 *
 * @param x centre, pixels
 * @param y centre, pixels
 */
record Stamp(double x, double y) {
    /** Stamps land up to this far beside their place, millimetres. */
    private static final int BESIDE = 9;

    private static final double LEAST_RADIUS = 15;
    private static final int RADII = 12;
    /** Stamps are 36 to 40 mm wide; their ink may run. */
    private static final double RADIUS = 21.3;
    /** Width of the rim looked for, and the step of the search, millimetres. */
    private static final double STEP = 0.5;
    /** Looks for the stamp around its place. */
    static Stamp find(SeenPage seen, PrintMask mask, Area place) {
        int[] ink = ink(seen, mask, place.grown(BESIDE, BESIDE).within(seen.width(), seen.height()));
        double middleX = (place.left() + place.right()) / 2.0;
        double middleY = (place.top() + place.bottom()) / 2.0;
        Stamp best = new Stamp(middleX, middleY);
        int most = 0;
        for (int i = -BESIDE; i <= BESIDE; i++) {
            for (int j = -BESIDE; j <= BESIDE; j++) {
                double x = middleX + i * Grid.PER_MILLIMETRE;
                double y = middleY + j * Grid.PER_MILLIMETRE;
                int[] rims = rims(ink, x, y);
                for (int r = 0; r < RADII; r++) {
                    if (rims[r] > most) {
                        most = rims[r];
                        best = new Stamp(x, y);
                    }
                }
            }
        }
        return best;
    }

    boolean covers(int px, int py) {
        double radius = RADIUS * Grid.PER_MILLIMETRE;
        return (px - x) * (px - x) + (py - y) * (py - y) <= radius * radius;
    }

    /** How much ink lies on each ring around a centre. */
    private static int[] rims(int[] ink, double x, double y) {
        int[] rims = new int[RADII];
        for (int i = 0; i < ink.length; i += 2) {
            double away = Math.sqrt((ink[i] - x) * (ink[i] - x) + (ink[i + 1] - y) * (ink[i + 1] - y));
            int rim = (int) ((away / Grid.PER_MILLIMETRE - LEAST_RADIUS) / STEP);
            if (rim > 0 && rim < RADII) {
                rims[rim]++;
            }
        }
        return rims;
    }

    /** Every second inked pixel of an area, as x and y. */
    private static int[] ink(SeenPage seen, PrintMask mask, Area area) {
        int[] ink = new int[area.width() * area.height()];
        int n = 0;
        for (int y = area.top(); y < area.bottom() - 1; y += 2) {
            for (int x = area.left(); x < area.right() - 1; x += 2) {
                if (seen.at(x, y) >= Limits.PEN && !mask.near(x, y)) {
                    ink[n++] = x;
                    ink[n++] = y;
                }
            }
        }
        return Arrays.copyOf(ink, n);
    }
}
