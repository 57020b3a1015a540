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

    private final double half;
    private final int held;
    private final double from;
    private final double to;
    private final double unbroken;

    private StrokeLine(int degrees, Band band, double half, int[] along) {
        this.degrees = degrees;
        this.cos = band.cos;
        this.sin = band.sin;
        this.offset = band.offset;
        this.held = band.held;
        this.half = half;
        this.from = along[0];
        this.to = along[1];
        this.unbroken = along[1] < along[0] ? 0 : along[2] / (double) (along[1] - along[0] + 1);
    }

    private record Band(double cos, double sin, double offset, int held) {}

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
        Band band = new Band(cos, sin, best - (width - 1) / 2.0 - REACH, most);
        double half = pen / 2 + Limits.CROSS_BOW;
        return new StrokeLine(degrees, band, half, along(xs, ys, band, half));
    }

    /** First and last place along the stroke with ink, and how many places have it; the longest stretch without wide gaps. */
    private static int[] along(int[] xs, int[] ys, Band band, double half) {
        boolean[] inked = new boolean[2 * REACH];
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(ys[i] * band.cos - xs[i] * band.sin - band.offset) <= half) {
                inked[bin(xs[i] * band.cos + ys[i] * band.sin)] = true;
            }
        }
        int[] best = {0, -1, 0};
        int start = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i < inked.length; i++) {
            if (!inked[i]) {
                continue;
            }
            if (start < 0 || i - last > Limits.CROSS_GAP) {
                start = i;
                count = 0;
            }
            last = i;
            count++;
            if (last - start > best[1] - best[0]) {
                best = new int[] {start - REACH, last - REACH, count};
            }
        }
        return best;
    }

    private static int bin(double value) {
        return Math.max(0, Math.min(2 * REACH - 1, (int) Math.round(value) + REACH));
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

    boolean near(double x, double y) {
        double t = x * cos + y * sin;
        return Math.abs(y * cos - x * sin - offset) <= half && t >= from - half && t <= to + half;
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
