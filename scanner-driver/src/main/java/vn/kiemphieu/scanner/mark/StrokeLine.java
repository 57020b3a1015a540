package vn.kiemphieu.scanner.mark;

/**
 * A straight stroke through ink: at one angle, the band that holds most of it, from where the ink begins to where it ends.
 * A bow of the hand and the gap that the printed edge of a box leaves do no harm.
 */
final class StrokeLine {
    private static final int REACH = 64;

    private final int degrees;
    private final double cos;
    private final double sin;
    /** Where the band lies across its direction. */
    private final double offset;

    private final int held;
    private final double half;
    private double from;
    private double to = -1;
    private double unbroken;

    private StrokeLine(int degrees, double pen, double offset, int held) {
        this.degrees = degrees;
        this.cos = Math.cos(Math.toRadians(degrees));
        this.sin = Math.sin(Math.toRadians(degrees));
        this.half = pen / 2 + Limits.CROSS_BOW;
        this.offset = offset;
        this.held = held;
    }

    /**
     * The best stroke at an angle.
     *
     * @param degrees of its direction, clockwise from the right
     * @param pen width, pixels
     */
    static StrokeLine through(int[] xs, int[] ys, int degrees, double pen) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        int[] across = new int[2 * REACH];
        for (int i = 0; i < xs.length; i++) {
            across[bin(ys[i] * cos - xs[i] * sin)]++;
        }
        int width = (int) Math.round(pen + Limits.CROSS_BOW);
        int sum = 0;
        int most = 0;
        int best = 0;
        for (int i = 0; i < across.length; i++) {
            sum += across[i] - (i >= width ? across[i - width] : 0);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return new StrokeLine(degrees, pen, best - (width - 1) / 2.0 - REACH, most);
    }

    /** Follows the stroke from where its ink begins to where it ends: the longest stretch without a wide gap. */
    StrokeLine followed(int[] xs, int[] ys) {
        boolean[] inked = new boolean[2 * REACH];
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(ys[i] * cos - xs[i] * sin - offset) <= half) {
                inked[bin(xs[i] * cos + ys[i] * sin)] = true;
            }
        }
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
                    from = start - REACH;
                    to = last - REACH;
                    unbroken = count / (to - from + 1);
                }
            }
        }
        return this;
    }

    private static int bin(double value) {
        return Math.max(0, Math.min(2 * REACH - 1, (int) (value + REACH + 0.5)));
    }

    StrokeLine orBetter(StrokeLine other) {
        return other.held > held ? other : this;
    }

    int degrees() {
        return degrees;
    }

    double length() {
        return to - from;
    }

    double unbroken() {
        return unbroken;
    }

    /** Whether a place lies on the stroke or at most so far beside it. */
    boolean near(double x, double y, double beside) {
        double t = x * cos + y * sin;
        double reach = half + beside;
        return Math.abs(y * cos - x * sin - offset) <= reach && t >= from - reach && t <= to + reach;
    }

    double[] start() {
        return point(from);
    }

    double[] end() {
        return point(to);
    }

    private double[] point(double t) {
        return new double[] {t * cos - offset * sin, t * sin + offset * cos};
    }

    double crossingX(StrokeLine other) {
        return (offset * other.cos - other.offset * cos) / (sin * -other.cos + other.sin * cos);
    }

    double crossingY(StrokeLine other) {
        return (offset * other.sin - other.offset * sin) / (sin * -other.cos + other.sin * cos);
    }

    /** How far the stroke runs on from a place on it, to the nearer of its ends; negative beyond an end. */
    double shorterSide(double x, double y) {
        double t = x * cos + y * sin;
        return Math.min(t - from, to - t);
    }
}
