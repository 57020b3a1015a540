package vn.kiemphieu.scanner.stain;

import java.util.Optional;

/**
 * A fold from one edge of the sheet to the other, nearly along a side of it: a thin pale line with a soft shadow.
 *
 * @param level whether it runs from left to right
 * @param from pixels from the upper or left edge of the page to where it begins
 * @param lean how many pixels it leaves that line for each pixel of its way
 */
record Crease(FlatSheet sheet, boolean level, double from, double lean) implements Band.Course {
    /** Most that it leans, thousandths. */
    private static final int LEAN = 20;

    private static final int LEAN_BY = 2;
    /** Parts of its way that are told apart, … */
    private static final int PARTS = 16;
    /** … of which this share shows it, the first and the last among them: … */
    private static final double SHOWN = 0.8;
    /** … darker than so many cells beside it by this, of 255. */
    private static final int BESIDE = 3;

    private static final double DARK = 3;
    /** Once it is found, how far and in what steps it is looked for pixel by pixel: its beginning, and its lean. */
    private static final int ASIDE = 8;

    private static final double STEP = 0.5;
    private static final double LEAN_STEP = 0.00025;
    /** Stretches along it. */
    private static final int STRETCHES = 24;

    /** Whether a page bears any. */
    static boolean seen(Cells cells) {
        return find(cells, true).isPresent() || find(cells, false).isPresent();
    }

    /** Takes the folds off a page, one each way at most; whether there was any. */
    static boolean takeOff(FlatSheet sheet) {
        boolean level = takeOff(sheet, true);
        return takeOff(sheet, false) || level;
    }

    private static boolean takeOff(FlatSheet sheet, boolean level) {
        Cells cells = sheet.cells();
        return find(cells, level)
                .map(line -> new Crease(sheet, level, Cells.SIDE * (line.line + 0.5), line.lean))
                .map(Crease::closer)
                .filter(crease -> Band.takeOff(sheet, crease, cells.usual()))
                .isPresent();
    }

    private static Optional<Line> find(Cells cells, boolean level) {
        int lines = level ? cells.down() : cells.across();
        int length = level ? cells.across() : cells.down();
        double most = SHOWN;
        Optional<Line> best = Optional.empty();
        for (int lean = -LEAN; lean <= LEAN; lean += LEAN_BY) {
            for (int line = BESIDE + LEAN; line < lines - BESIDE - LEAN; line++) {
                Line candidate = new Line(cells, level, line, lean / 1000.0);
                double shown = candidate.shown(length);
                if (shown > most) {
                    most = shown;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    /** The line beside a first guess on which the paper is darkest. */
    private Crease closer() {
        Crease best = this;
        double most = 0;
        for (int turn = -ASIDE; turn <= ASIDE; turn++) {
            for (int aside = -ASIDE; aside <= ASIDE; aside++) {
                Crease near = new Crease(sheet, level, from + aside * STEP, lean + turn * LEAN_STEP);
                double here = near.darkness();
                if (here > most) {
                    most = here;
                    best = near;
                }
            }
        }
        return best;
    }

    /** The mean along it; pen counts no more than a fold. */
    private double darkness() {
        double sum = 0;
        int bare = 0;
        for (int i = 0; i < (level ? sheet.width() : sheet.height()); i += 2) {
            int across = (int) Math.floor(from + lean * i);
            int x = level ? i : across;
            int y = level ? across : i;
            if (sheet.bare(x, y)) {
                sum += Math.min(sheet.at(x, y), Band.DARKEST);
                bare++;
            }
        }
        return bare == 0 ? 0 : sum / bare;
    }

    /** A line of cells from edge to edge. */
    private record Line(Cells cells, boolean level, int line, double lean) {
        /** The share of its parts that are darker than beside it; among equals the darker has a little more. */
        double shown(int length) {
            int telling = 0;
            int dark = 0;
            double sum = 0;
            for (int part = 0; part < PARTS; part++) {
                double over = over(part * length / PARTS, (part + 1) * length / PARTS);
                boolean covered = Double.isNaN(over);
                boolean atEdge = part == 0 || part == PARTS - 1;
                if (atEdge && (covered || over < DARK)) {
                    return 0;
                }
                telling += covered ? 0 : 1;
                dark += over >= DARK ? 1 : 0;
                sum += covered ? 0 : over;
            }
            return telling < PARTS / 2 ? 0 : (double) dark / telling + sum / telling / 10_000;
        }

        /** How much darker a part is than both its sides; not a number where half of it or more is covered. */
        private double over(int from, int to) {
            double sum = 0;
            int bare = 0;
            for (int i = from; i < to; i++) {
                int at = (int) Math.round(line + lean * i);
                float over = at(i, at) - Math.max(at(i, at - BESIDE), at(i, at + BESIDE));
                if (!Float.isNaN(over) && at(i, at) <= Band.DARKEST) {
                    sum += over;
                    bare++;
                }
            }
            return 2 * bare < to - from ? Double.NaN : sum / bare;
        }

        private float at(int along, int across) {
            return level ? cells.at(along, across) : cells.at(across, along);
        }
    }

    @Override
    public int stretches() {
        return STRETCHES;
    }

    @Override
    public int across(int x, int y) {
        double off = level ? y - from - lean * x : x - from - lean * y;
        return (int) Math.floor(off + Band.SIDE + 0.5);
    }

    @Override
    public int along(int x, int y) {
        return level ? x * STRETCHES / sheet.width() : y * STRETCHES / sheet.height();
    }

    @Override
    public int[] around() {
        double end = from + lean * (level ? sheet.width() : sheet.height());
        int least = (int) Math.min(from, end) - Band.SIDE - 2;
        int most = (int) Math.max(from, end) + Band.SIDE + 2;
        return level ? new int[] {0, least, sheet.width(), most} : new int[] {least, 0, most, sheet.height()};
    }
}
