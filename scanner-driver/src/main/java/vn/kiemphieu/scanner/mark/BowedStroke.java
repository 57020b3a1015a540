package vn.kiemphieu.scanner.mark;

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
    /** Per pixel of ink where it lies along the direction, and where across it. */
    private final double[] along;

    private final double[] across;

    private BowedStroke(StrokeLine line, int[] xs, int[] ys, double half) {
        this.cos = Math.cos(Math.toRadians(line.degrees()));
        this.sin = Math.sin(Math.toRadians(line.degrees()));
        this.half = half;
        this.a = line.offset();
        this.along = new double[xs.length];
        this.across = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            along[i] = along(xs[i], ys[i]);
            across[i] = ys[i] * cos - xs[i] * sin;
        }
    }

    /**
     * The arc through the ink on and near a straight band.
     *
     * @param pen width of the stroke, pixels
     */
    static BowedStroke along(StrokeLine line, int[] xs, int[] ys, double pen) {
        BowedStroke stroke = new BowedStroke(line, xs, ys, pen / 2 + Limits.CROSS_WAVER);
        stroke.follow(Limits.CROSS_BOW - Limits.CROSS_WAVER);
        for (int round = 0; round < ROUNDS; round++) {
            stroke.bend(Limits.CROSS_BOW - Limits.CROSS_WAVER);
        }
        stroke.follow(0);
        return stroke;
    }

    /** From where its ink begins to where it ends: the longest stretch without a wide gap. */
    private void follow(double beside) {
        boolean[] inked = new boolean[2 * StrokeLine.REACH];
        for (int i = 0; i < along.length; i++) {
            if (Math.abs(across[i] - place(along[i])) <= half + beside) {
                inked[StrokeLine.bin(along[i])] = true;
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
    private void bend(double beside) {
        Parabola through = new Parabola();
        for (int i = 0; i < along.length; i++) {
            if (near(i, beside)) {
                through.add(along[i], across[i]);
            }
        }
        double[] fit = through.fit();
        double length = Math.max(1, to - from);
        if (fit.length > 0 && Math.abs(fit[2]) * length / 4 <= Limits.CROSS_ARC) {
            a = fit[0];
            b = fit[1];
            c = fit[2];
        }
    }

    private double along(double x, double y) {
        return x * cos + y * sin;
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

    /** Whether a pixel of the ink lies on the stroke or at most so far beside it. */
    boolean near(int pixel, double beside) {
        double t = along[pixel];
        double reach = half + beside;
        return t >= from - reach && t <= to + reach && Math.abs(across[pixel] - place(t)) <= reach;
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
