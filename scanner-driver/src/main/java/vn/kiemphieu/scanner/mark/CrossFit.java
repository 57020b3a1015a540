package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.BowedStroke.Arm;

/**
 * Holds ink against an X: two strokes, one falling and one rising, that cross, with paper between their four arms. A
 * third stroke may join the ends of two arms, where the pen was not lifted.
 */
final class CrossFit {
    private static final int ANGLE_STEP = 6;
    private static final int FALLING_FROM = 20;
    private static final int RISING_FROM = 110;
    private static final int SECTOR = 48;
    /** Pixels by which angles are compared. */
    private static final int SOME = 160;

    private final int[] xs;
    private final int[] ys;
    private final double pen;
    private final BowedStroke falling;
    private final BowedStroke rising;
    private final double[] middle;
    /** Which of the pixels lie on each of them. */
    private final boolean[] onFalling;

    private final boolean[] onRising;
    private final double explained;

    /**
     * Fits the best two strokes.
     *
     * @param xs columns of the inked pixels
     * @param ys lines of them
     * @param pen width of the strokes, pixels
     */
    CrossFit(int[] xs, int[] ys, double pen) {
        this.xs = xs;
        this.ys = ys;
        this.pen = pen;
        int[] someXs = some(xs);
        int[] someYs = some(ys);
        this.falling = BowedStroke.along(best(someXs, someYs, FALLING_FROM), xs, ys, pen);
        this.rising = BowedStroke.along(best(someXs, someYs, RISING_FROM), xs, ys, pen);
        this.middle = falling.crossing(rising);
        this.onFalling = on(falling);
        this.onRising = on(rising);
        this.explained = share(xs.length - unexplained());
    }

    private boolean[] on(BowedStroke stroke) {
        boolean[] on = new boolean[xs.length];
        for (int i = 0; i < on.length; i++) {
            on[i] = stroke.near(i, 0);
        }
        return on;
    }

    private StrokeLine best(int[] someXs, int[] someYs, int from) {
        StrokeLine best = StrokeLine.through(someXs, someYs, from, pen);
        for (int angle = from + ANGLE_STEP; angle <= from + SECTOR; angle += ANGLE_STEP) {
            best = best.orBetter(StrokeLine.through(someXs, someYs, angle, pen));
        }
        return best.orBetter(StrokeLine.through(someXs, someYs, best.degrees() - 2, pen))
                .orBetter(StrokeLine.through(someXs, someYs, best.degrees() + 2, pen));
    }

    /** Enough of the pixels to tell the best angle by. */
    private static int[] some(int[] all) {
        int step = all.length / SOME + 1;
        int[] some = new int[(all.length + step - 1) / step];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[i * step];
        }
        return some;
    }

    /** Column at which the strokes cross. */
    double middleX() {
        return middle[0];
    }

    /** Line at which they cross. */
    double middleY() {
        return middle[1];
    }

    /** How far the X as a whole is turned: where the paper between its right arms opens to, clockwise, in radians. */
    double tilt() {
        return (falling.angle(middle[0], middle[1]) + rising.angle(middle[0], middle[1]) - Math.PI) / 2;
    }

    /** The four arms clockwise, each with its neighbour: right, below, left and above lies the paper between them. */
    Arm[][] arms() {
        Arm upLeft = falling.arm(middle, false);
        Arm downRight = falling.arm(middle, true);
        Arm upRight = rising.arm(middle, false);
        Arm downLeft = rising.arm(middle, true);
        return new Arm[][] {{upRight, downRight}, {downRight, downLeft}, {downLeft, upLeft}, {upLeft, upRight}};
    }

    /** The shorter stroke, pixels. */
    double shorter() {
        return Math.min(falling.length(), rising.length());
    }

    /** The shortest of the four arms, pixels; negative where the strokes do not reach each other. */
    double shortestArm() {
        return Math.min(falling.shorterSide(middle[0], middle[1]), rising.shorterSide(middle[0], middle[1]));
    }

    /** The least share of a stroke's way on which ink was seen. */
    double unbroken() {
        return Math.min(falling.unbroken(), rising.unbroken());
    }

    /** The share of the ink that lies on the two strokes, or on one stroke that joins two arms. */
    double explained() {
        return explained;
    }

    /** The share of the ink that lies well within the two strokes. */
    double core() {
        int core = 0;
        for (int i = 0; i < xs.length; i++) {
            core += near(i, -Limits.CROSS_RIM) ? 1 : 0;
        }
        return share(core);
    }

    /** The lesser share of the ink that lies on one stroke and not on the other. */
    double own() {
        int fall = 0;
        int rise = 0;
        for (int i = 0; i < xs.length; i++) {
            fall += onFalling[i] && !onRising[i] ? 1 : 0;
            rise += onRising[i] && !onFalling[i] ? 1 : 0;
        }
        return share(Math.min(fall, rise));
    }

    private boolean near(int i, double beside) {
        return falling.near(i, beside) || rising.near(i, beside);
    }

    private double share(int pixels) {
        return xs.length == 0 ? 0 : (double) pixels / xs.length;
    }

    /** Pixels on neither stroke, but for those on the one that best joins two neighbouring arms. */
    private int unexplained() {
        int[] rest = onNeither();
        double[][] ends = {falling.start(), rising.end(), falling.end(), rising.start()};
        int joined = 0;
        for (int side = 0; side < ends.length; side++) {
            joined = Math.max(joined, on(rest, ends[side], ends[(side + 1) % ends.length]));
        }
        return rest.length - joined;
    }

    private int[] onNeither() {
        int[] neither = new int[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (!onFalling[i] && !onRising[i]) {
                neither[count++] = i;
            }
        }
        return Arrays.copyOf(neither, count);
    }

    /** How many of some pixels lie on a stroke from one end of an arm to that of another. */
    private int on(int[] pixels, double[] from, double[] to) {
        double bow =
                Math.max(Limits.CROSS_JOINT, Limits.CROSS_JOINT_BOW * Math.hypot(to[0] - from[0], to[1] - from[1]));
        int on = 0;
        for (int i : pixels) {
            on += Segments.distance(xs[i], ys[i], from, to) <= pen / 2 + bow ? 1 : 0;
        }
        return on;
    }
}
