package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import java.util.Optional;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Where a round stamp landed: crooked, beside its place, over print. Its ink is no question; ink around it is. Found by
 * its rim: the circle of 30 to 42 mm on which most ink lies, seen in most directions from its middle.
 *
 * @param x centre, pixels
 * @param y centre, pixels
 */
record Stamp(double x, double y) {
    /** Stamps land up to this far beside their place, millimetres. */
    private static final int BESIDE = 18;

    private static final double LEAST_RADIUS = 15;
    private static final int RADII = 13;
    /** So many rims beyond one are looked at for ink that does not belong to it. */
    private static final int BEYOND = 8;
    /** Stamps are 36 to 40 mm wide; their ink may run. */
    private static final double RADIUS = 21.3;
    /** Width of the rim looked for, and the step of the search, millimetres. */
    private static final double STEP = 0.5;
    /** A rim shows in most of these directions, however badly the stamp took. */
    private static final int DIRECTIONS = 24;

    private static final int LEAST_DIRECTIONS = 10;
    /** Of a stamp that half took in black and white, in fewer, if this part of the ink around is rim. */
    private static final int FEW_DIRECTIONS = 7;

    private static final int FEW_RIM = 3;
    /** Of a stamp cut off by the edge of the sheet, the middle of what is left lies so far off, millimetres. */
    private static final int CUT_OFF = 5;
    /** The rim is drawn anew through the ink so near it, millimetres, again and again. */
    private static final double[] CLOSER = {2, 1.6, 1.3, 1, 1};
    /** One such step moves the centre by no more than this, millimetres. */
    private static final double FARTHEST = 3;
    /** Points looked at: enough to see a rim. */
    private static final int MOST_POINTS = 600;

    /**
     * Looks for the stamp around its place.
     *
     * @param ink as x, y, x, y … in pixels
     */
    static Optional<Stamp> among(int[] ink, Area place) {
        double middleX = (place.left() + place.right()) / 2.0;
        double middleY = (place.top() + place.bottom()) / 2.0;
        double reach = (RADIUS + BESIDE) * Grid.PER_MILLIMETRE;
        int[] near = some(near(ink, middleX, middleY, reach));
        if (near.length == 0) {
            return Optional.empty();
        }
        Stamp guess = middle(near);
        return best(near, guess, 1)
                .or(() -> best(near, guess, CUT_OFF))
                .or(() -> best(near, new Stamp(middleX, middleY), BESIDE + 1));
    }

    /** The rim on which most ink lies, its centre less than some millimetres from a first guess. */
    private static Optional<Stamp> best(int[] ink, Stamp guess, int reach) {
        Stamp best = guess;
        int bestRim = 0;
        int most = 0;
        boolean within = false;
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                Stamp centre = new Stamp(guess.x + i * Grid.PER_MILLIMETRE, guess.y + j * Grid.PER_MILLIMETRE);
                int[] rims = rims(ink, centre.x, centre.y);
                for (int r = 1; r < RADII; r++) {
                    int ofRim = rims[r] + rims[r - 1] - beyond(rims, r);
                    if (ofRim > most) {
                        most = ofRim;
                        bestRim = r;
                        best = centre;
                        within = Math.max(Math.abs(i), Math.abs(j)) < reach;
                    }
                }
            }
        }
        int directions = best.directions(ink, bestRim);
        boolean mostlyRim = FEW_RIM * most >= ink.length / 2;
        boolean round = directions >= LEAST_DIRECTIONS || (mostlyRim && directions >= FEW_DIRECTIONS);
        return within && round ? Optional.of(best.centred(ink, bestRim)) : Optional.empty();
    }

    /** Ink just outside a rim: then it is the ring of letters, or its centre is elsewhere. */
    private static int beyond(int[] rims, int rim) {
        int beyond = 0;
        for (int r = rim + 2; r <= rim + BEYOND; r++) {
            beyond += rims[r];
        }
        return beyond;
    }

    /** The centre of the circle that fits the ink of the rim best, by least squares. */
    private Stamp centred(int[] ink, int rim) {
        Stamp centre = this;
        double radius = (LEAST_RADIUS + rim * STEP) * Grid.PER_MILLIMETRE;
        for (double near : CLOSER) {
            Circle sum = new Circle();
            for (int i = 0; i < ink.length; i += 2) {
                double dx = ink[i] - centre.x;
                double dy = ink[i + 1] - centre.y;
                if (Math.abs(Math.sqrt(dx * dx + dy * dy) - radius) <= near * Grid.PER_MILLIMETRE) {
                    sum.add(dx, dy);
                }
            }
            if (!sum.solved()) {
                return centre;
            }
            centre = new Stamp(centre.x + sum.x, centre.y + sum.y);
            radius = sum.radius;
        }
        return centre;
    }

    /** A circle through many places: x² + y² = 2ax + 2by + c, solved for the least sum of squares. */
    private static final class Circle {
        private double n;
        private double sx;
        private double sy;
        private double sxx;
        private double sxy;
        private double syy;
        private double sz;
        private double sxz;
        private double syz;
        private double x;
        private double y;
        private double radius;

        void add(double px, double py) {
            double z = px * px + py * py;
            n++;
            sx += px;
            sy += py;
            sxx += px * px;
            sxy += px * py;
            syy += py * py;
            sz += z;
            sxz += px * z;
            syz += py * z;
        }

        boolean solved() {
            double mxx = sxx - sx * sx / n;
            double mxy = sxy - sx * sy / n;
            double myy = syy - sy * sy / n;
            double mxz = sxz - sx * sz / n;
            double myz = syz - sy * sz / n;
            double det = mxx * myy - mxy * mxy;
            if (!(det > 1e-3 * mxx * myy)) {
                return false;
            }
            x = (mxz * myy - myz * mxy) / (2 * det);
            y = (myz * mxx - mxz * mxy) / (2 * det);
            radius = Math.sqrt(sz / n - 2 * x * sx / n - 2 * y * sy / n + x * x + y * y);
            double millimetres = radius / Grid.PER_MILLIMETRE;
            return Math.hypot(x, y) <= FARTHEST * Grid.PER_MILLIMETRE
                    && millimetres >= LEAST_RADIUS
                    && millimetres <= RADIUS;
        }
    }

    /** The middle between the outermost points: of a stamp that took all around, its centre. */
    private static Stamp middle(int[] ink) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < ink.length; i += 2) {
            left = Math.min(left, ink[i]);
            right = Math.max(right, ink[i]);
            top = Math.min(top, ink[i + 1]);
            bottom = Math.max(bottom, ink[i + 1]);
        }
        return new Stamp((left + right) / 2.0, (top + bottom) / 2.0);
    }

    boolean covers(int px, int py) {
        return covers(px, py, 0);
    }

    /** Whether it covers a place and everything within so many pixels of it. */
    boolean covers(int px, int py, int around) {
        double radius = RADIUS * Grid.PER_MILLIMETRE - around;
        return (px - x) * (px - x) + (py - y) * (py - y) <= radius * radius;
    }

    /** In how many directions a rim shows. */
    private int directions(int[] ink, int rim) {
        boolean[] seen = new boolean[DIRECTIONS];
        for (int i = 0; i < ink.length; i += 2) {
            int own = rim(ink[i] - x, ink[i + 1] - y);
            if (own >= rim - 2 && own <= rim + 1) {
                double turn = Math.atan2(ink[i + 1] - y, ink[i] - x) / (2 * Math.PI) + 0.5;
                seen[(int) (turn * DIRECTIONS) % DIRECTIONS] = true;
            }
        }
        int directions = 0;
        for (boolean direction : seen) {
            directions += direction ? 1 : 0;
        }
        return directions;
    }

    private static int rim(double dx, double dy) {
        return (int) ((Math.sqrt(dx * dx + dy * dy) / Grid.PER_MILLIMETRE - LEAST_RADIUS) / STEP);
    }

    /** How much ink lies on each ring around a centre. */
    private static int[] rims(int[] ink, double x, double y) {
        int[] rims = new int[RADII + BEYOND];
        for (int i = 0; i < ink.length; i += 2) {
            int rim = rim(ink[i] - x, ink[i + 1] - y);
            if (rim > 0 && rim < rims.length) {
                rims[rim]++;
            }
        }
        return rims;
    }

    private static int[] near(int[] ink, double x, double y, double reach) {
        int[] near = new int[ink.length];
        int n = 0;
        for (int i = 0; i < ink.length; i += 2) {
            double dx = ink[i] - x;
            double dy = ink[i + 1] - y;
            if (dx * dx + dy * dy <= reach * reach) {
                near[n++] = ink[i];
                near[n++] = ink[i + 1];
            }
        }
        return Arrays.copyOf(near, n);
    }

    private static int[] some(int[] points) {
        int count = points.length / 2;
        int kept = Math.min(MOST_POINTS, count);
        int[] some = new int[2 * kept];
        for (int i = 0; i < kept; i++) {
            int from = (int) ((long) i * count / kept);
            some[2 * i] = points[2 * from];
            some[2 * i + 1] = points[2 * from + 1];
        }
        return some;
    }
}
