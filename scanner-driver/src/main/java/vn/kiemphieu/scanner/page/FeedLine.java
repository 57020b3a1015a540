package vn.kiemphieu.scanner.page;

/**
 * A line through the whole picture along the feed: dirt on the scanner's glass draws it, no pen does. Asked of a single
 * place where ink was found, so it may be much paler than a streak that {@link StreakCleaner} has to find by itself.
 */
public final class FeedLine {
    /** Short enough that some at either end lie between what is printed and stamped there. */
    private static final int BANDS = 48;
    /** Farthest that the line may lie beside the middle of the ink, pixels. */
    private static final int AROUND = 3;
    /** How far beside a line its sides are, as a share of the picture's longer side, and at least in pixels. */
    private static final double BESIDE = 0.0027;

    private static final int NEAREST = 4;
    /** A band is free of print where its sides are darker than the lightest by no more than this, of 255. */
    private static final int FREE = 12;
    /** The line is darker than both its sides by this, of 255 … */
    private static final int CONTRAST = 4;
    /** … in all free bands, if there are so many … */
    private static final int FEWEST = 8;
    /** … but for one in so many … */
    private static final int BUT_ONE = 12;
    /** … and among them two of so many at either end, where no printed line runs. */
    private static final int AT_END = 12;

    private static final int TWO = 2;

    private final Scan scan;
    private final boolean upright;
    private final double along;
    private final double across;
    private final int middle;

    private FeedLine(Scan scan, Spot start, Spot end) {
        double right = end.x() - start.x();
        double down = end.y() - start.y();
        this.scan = scan;
        this.upright = Math.abs(down) >= Math.abs(right);
        this.along = upright ? Math.abs(down) : Math.abs(right);
        this.across = upright ? Math.abs(right) : Math.abs(down);
        this.middle = (int) (upright ? (start.x() + end.x()) / 2 : (start.y() + end.y()) / 2);
    }

    /**
     * The line along the feed on which ink may lie.
     *
     * @param from one end of the ink, millimetres on the page
     * @param to the other end
     */
    public static FeedLine at(Scan scan, Registration registration, double[] from, double[] to) {
        return new FeedLine(
                scan,
                registration.toPicture(new Spot(from[0], from[1])),
                registration.toPicture(new Spot(to[0], to[1])));
    }

    /** How far the line leaves a straight edge of the page, as a share of its length: the page lies crooked. */
    public double slant() {
        return across / Math.max(1, along);
    }

    /** Whether it runs through the whole picture. */
    public boolean runsThrough() {
        for (int line = middle - AROUND; line <= middle + AROUND; line++) {
            if (runsThrough(line)) {
                return true;
            }
        }
        return false;
    }

    private int lines() {
        return upright ? scan.picture().width() : scan.picture().height();
    }

    private int length() {
        return upright ? scan.picture().height() : scan.picture().width();
    }

    private boolean runsThrough(int line) {
        int beside = Math.max(NEAREST, (int) (BESIDE * Math.max(lines(), length())));
        if (line < beside || line >= lines() - beside) {
            return false;
        }
        int[] sides = new int[BANDS];
        int lightest = 0;
        for (int band = 0; band < BANDS; band++) {
            sides[band] = Math.min(mean(line - beside, band), mean(line + beside, band));
            lightest = Math.max(lightest, sides[band]);
        }
        int free = 0;
        int dark = 0;
        int first = 0;
        int last = 0;
        for (int band = 0; band < BANDS; band++) {
            if (sides[band] >= lightest - FREE) {
                boolean darker = sides[band] - mean(line, band) >= CONTRAST;
                free++;
                dark += darker ? 1 : 0;
                first += darker && band < AT_END ? 1 : 0;
                last += darker && band >= BANDS - AT_END ? 1 : 0;
            }
        }
        return free >= FEWEST && dark >= free - free / BUT_ONE && first >= TWO && last >= TWO;
    }

    private int mean(int line, int band) {
        int from = band * length() / BANDS;
        int to = (band + 1) * length() / BANDS;
        int width = scan.picture().width();
        byte[] pixels = scan.picture().pixels();
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += pixels[upright ? i * width + line : line * width + i] & 0xFF;
        }
        return sum / (to - from);
    }
}
