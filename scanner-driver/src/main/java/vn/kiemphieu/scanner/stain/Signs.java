package vn.kiemphieu.scanner.stain;

import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;

/**
 * A first look for signs of a stain, which most pages do not bear: pale places where neither print nor mark nor stamp
 * belongs, or a line in both margins. Goes over the means of the scan, never over its pixels.
 */
final class Signs {
    /** One cell in so many is asked, each way. */
    private static final int STEP = 3;
    /** Darkness of a pale cell over other paper, of 255. */
    private static final int PALE = 7;
    /** This share of pale cells is a sign. */
    private static final double MANY = 0.004;
    /** Margins looked at for folds, cells from the edge: 4 to 9 mm. */
    private static final int MARGIN_FROM = 8;

    private static final int MARGIN_TO = 18;
    /** A fold is darker than so many cells beside it by this, of 255 … */
    private static final int BESIDE = 3;

    private static final double CREASED = 3;
    /** … and leaves the straight way from margin to margin by no more than so many thousandths. */
    private static final int LEAN = 22;

    private static final double MILLIMETRES = Cells.SIDE / Grid.PER_MILLIMETRE;

    private final Scan scan;
    private final Registration registration;
    private final int across;
    private final int down;
    /** Cells without print, and those of them where neither mark nor stamp belongs. */
    private final boolean[] bare;

    private final boolean[] empty;

    Signs(Scan scan, Registration registration, int across, boolean[] bare, boolean[] empty) {
        this.scan = scan;
        this.registration = registration;
        this.across = across;
        this.down = bare.length / across;
        this.bare = bare;
        this.empty = empty;
    }

    boolean any() {
        return pale() || creased(true) || creased(false);
    }

    /** All of it. */
    Cells cells() {
        float[] mean = new float[bare.length];
        for (int y = 0; y < down; y++) {
            Registration.Line line = line(y);
            for (int x = 0; x < across; x++) {
                mean[y * across + x] = bare[y * across + x] ? darkness(line, x) : Float.NaN;
            }
        }
        return new Cells(across, mean);
    }

    private Registration.Line line(int y) {
        return registration.line((y + 0.5) * MILLIMETRES);
    }

    private int darkness(Registration.Line line, int x) {
        return scan.darkness(line, (x + 0.5) * MILLIMETRES);
    }

    private boolean pale() {
        int[] count = new int[256];
        int all = 0;
        for (int y = STEP; y < down; y += STEP) {
            Registration.Line line = line(y);
            for (int x = STEP; x < across; x += STEP) {
                if (empty[y * across + x]) {
                    count[darkness(line, x)]++;
                    all++;
                }
            }
        }
        int usual = 0;
        for (int below = count[0]; 2 * below < all; below += count[usual]) {
            usual++;
        }
        int pale = 0;
        for (int level = usual + PALE; level < count.length; level++) {
            pale += count[level];
        }
        return pale > MANY * all;
    }

    /** Whether a line shows in both margins, at nearly the same height, or so far from the left. */
    private boolean creased(boolean level) {
        int lines = level ? down : across;
        int length = level ? across : down;
        boolean[] first = lines(level, lines, MARGIN_FROM, MARGIN_TO);
        boolean[] last = lines(level, lines, length - MARGIN_TO, length - MARGIN_FROM);
        int lean = LEAN * length / 1000;
        for (int line = 0; line < lines; line++) {
            for (int other = Math.max(0, line - lean);
                    first[line] && other < Math.min(lines, line + lean + 1);
                    other++) {
                if (last[other]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The lines that are darker in a margin than beside them. */
    private boolean[] lines(boolean level, int lines, int from, int to) {
        int[] sum = new int[lines];
        int[] seen = new int[lines];
        for (int y = level ? 0 : from; y < (level ? lines : to); y++) {
            Registration.Line row = line(y);
            for (int x = level ? from : 0; x < (level ? to : lines); x++) {
                if (bare[y * across + x]) {
                    sum[level ? y : x] += darkness(row, x);
                    seen[level ? y : x]++;
                }
            }
        }
        double[] mean = new double[lines];
        for (int line = 0; line < lines; line++) {
            mean[line] = 2 * seen[line] < to - from ? Double.NaN : (double) sum[line] / seen[line];
        }
        boolean[] dark = new boolean[lines];
        for (int line = BESIDE; line < lines - BESIDE; line++) {
            dark[line] = mean[line] - Math.max(mean[line - BESIDE], mean[line + BESIDE]) >= CREASED;
        }
        return dark;
    }
}
