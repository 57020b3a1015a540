package vn.kiemphieu.scanner.mark;

import java.util.Arrays;

/**
 * A stroke as a hand draws it, bowed to one side like a shallow arc, from where its ink begins to where it ends. The gap
 * that the printed edge of a box leaves does no harm.
 */
final class BowedStroke {
    /** How often the arc is drawn anew through the ink near it. */
    private static final int ROUNDS = 3;

    private final double cos;
    private final double sin;
    private final double half;
    /** Its place across its direction: a + b t + c t², t along the direction from the middle of the box. */
    private double a;

    private double b;
    private double c;
    private double from;
    private double to;
    private double unbroken;

    private BowedStroke(StrokeLine line, double half) {
        this.cos = Math.cos(Math.toRadians(line.degrees()));
        this.sin = Math.sin(Math.toRadians(line.degrees()));
        this.half = half;
        this.a = line.offset();
    }

    /**
     * The arc through the ink on and near a straight band.
     *
     * @param pen width of the stroke, pixels
     */
    static BowedStroke along(StrokeLine line, int[] xs, int[] ys, double pen) {
        BowedStroke stroke = new BowedStroke(line, pen / 2 + Limits.CROSS_WAVER);
        stroke.follow(xs, ys, Limits.CROSS_BOW - Limits.CROSS_WAVER);
        for (int round = 0; round < ROUNDS; round++) {
            stroke.bend(xs, ys, Limits.CROSS_BOW - Limits.CROSS_WAVER);
        }
        stroke.follow(xs, ys, 0);
        return stroke;
    }

    /** From where its ink begins to where it ends: the longest stretch without a wide gap. */
    private void follow(int[] xs, int[] ys, double beside) {
        boolean[] inked = new boolean[2 * StrokeLine.REACH];
        for (int i = 0; i < xs.length; i++) {
            double t = along(xs[i], ys[i]);
            if (Math.abs(across(xs[i], ys[i]) - place(t)) <= half + beside) {
                inked[StrokeLine.bin(t)] = true;
            }
        }
        from = 0;
        to = -1;
        unbroken = 0;
        int start = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i < inked.length; i++) {
            if (inked[i]) {
                boolean gap = start < 0 || i - last > Limits.CROSS_GAP;
                start = gap ? i : start;
                count = gap ? 1 : count + 1;
                last = i;
                if (last - start > to - from) {
                    from = start - StrokeLine.REACH;
                    to = last - StrokeLine.REACH;
                    unbroken = count / (to - from + 1);
                }
            }
        }
    }

    /** Least squares through the ink on and so near it; a stroke bows so far and no farther. */
    private void bend(int[] xs, int[] ys, double beside) {
        double[] t = new double[xs.length];
        double[] v = new double[xs.length];
        int n = 0;
        for (int i = 0; i < xs.length; i++) {
            if (near(xs[i], ys[i], beside)) {
                t[n] = along(xs[i], ys[i]);
                v[n++] = across(xs[i], ys[i]);
            }
        }
        double[] fit = parabola(Arrays.copyOf(t, n), Arrays.copyOf(v, n));
        double length = Math.max(1, to - from);
        if (fit.length > 0 && Math.abs(fit[2]) * length / 4 <= Limits.CROSS_ARC) {
            a = fit[0];
            b = fit[1];
            c = fit[2];
        }
    }

    /** v = a + b t + c t², or nothing where the places do not say. */
    private static double[] parabola(double[] t, double[] v) {
        double[] s = new double[5];
        double[] r = new double[3];
        for (int i = 0; i < t.length; i++) {
            double power = 1;
            for (int k = 0; k < s.length; k++) {
                s[k] += power;
                if (k < r.length) {
                    r[k] += power * v[i];
                }
                power *= t[i];
            }
        }
        double m0 = s[2] * s[4] - s[3] * s[3];
        double m1 = s[1] * s[4] - s[2] * s[3];
        double m2 = s[1] * s[3] - s[2] * s[2];
        double det = s[0] * m0 - s[1] * m1 + s[2] * m2;
        if (Math.abs(det) < 1e-6 * Math.max(1, s[0] * s[2] * s[4])) {
            return new double[0];
        }
        double n1 = s[0] * s[4] - s[2] * s[2];
        double n2 = s[0] * s[3] - s[1] * s[2];
        double n3 = s[0] * s[2] - s[1] * s[1];
        return new double[] {
            (r[0] * m0 - r[1] * m1 + r[2] * m2) / det,
            (-r[0] * m1 + r[1] * n1 - r[2] * n2) / det,
            (r[0] * m2 - r[1] * n2 + r[2] * n3) / det
        };
    }

    private double along(double x, double y) {
        return x * cos + y * sin;
    }

    private double across(double x, double y) {
        return y * cos - x * sin;
    }

    private double place(double t) {
        return a + t * (b + t * c);
    }

    double length() {
        return to - from;
    }

    /** The share of its way on which ink was seen. */
    double unbroken() {
        return unbroken;
    }

    /** Whether a place lies on the stroke or at most so far beside it. */
    boolean near(double x, double y, double beside) {
        double t = along(x, y);
        double reach = half + beside;
        return t >= from - reach && t <= to + reach && Math.abs(across(x, y) - place(t)) <= reach;
    }

    /** The arm from a place on it to one of its ends. */
    Arm arm(double[] place, boolean toEnd) {
        double t = along(place[0], place[1]);
        return new Arm(this, t, toEnd ? to - t : from - t);
    }

    /**
     * A part of a stroke from a place to an end.
     *
     * @param length along the direction of the stroke; negative towards its start
     */
    record Arm(BowedStroke stroke, double begin, double length) {
        double reach() {
            return Math.abs(length);
        }

        /** A place on it so far from where it begins. */
        double[] at(double distance) {
            return stroke.point(begin + Math.copySign(distance, length));
        }
    }

    double[] start() {
        return point(from);
    }

    double[] end() {
        return point(to);
    }

    /** A place on it, so far along its direction. */
    private double[] point(double t) {
        double v = place(t);
        return new double[] {t * cos - v * sin, t * sin + v * cos};
    }

    /** Where it crosses another, found by steps along both tangents. */
    double[] crossing(BowedStroke other) {
        double t = 0;
        double u = 0;
        for (int step = 0; step < 4; step++) {
            double[] here = point(t);
            double[] there = other.point(u);
            double[] way = direction(t);
            double[] otherWay = other.direction(u);
            double det = way[1] * otherWay[0] - way[0] * otherWay[1];
            if (Math.abs(det) < 0.1) {
                break;
            }
            double dx = there[0] - here[0];
            double dy = there[1] - here[1];
            t += (dy * otherWay[0] - dx * otherWay[1]) / det;
            u += (dy * way[0] - dx * way[1]) / det;
        }
        return point(Math.max(-StrokeLine.REACH, Math.min(StrokeLine.REACH, t)));
    }

    /** How a place on it goes on when t grows. */
    private double[] direction(double t) {
        double slope = b + 2 * c * t;
        return new double[] {cos - slope * sin, sin + slope * cos};
    }

    /** Its direction at a place, clockwise from the right, in radians. */
    double angle(double x, double y) {
        double[] way = direction(along(x, y));
        return Math.atan2(way[1], way[0]);
    }

    /** How far the stroke runs on from a place on it, to the nearer of its ends; negative beyond an end. */
    double shorterSide(double x, double y) {
        double t = along(x, y);
        return Math.min(t - from, to - t);
    }
}
