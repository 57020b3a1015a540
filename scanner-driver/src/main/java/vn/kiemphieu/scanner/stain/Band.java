package vn.kiemphieu.scanner.stain;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A stripe of paper that a stain made darker by the same profile across it all along, only more in some stretches than in
 * others. Pen that crosses it, or runs along a part of it, does not fit the profile and stays.
 */
final class Band {
    /** Bins to either side of the middle of a stripe. */
    static final int SIDE = 12;

    private static final int BINS = 2 * SIDE + 1;
    /** Darker than this it is no stain and may be drawn, of 255. */
    static final double DARKEST = 85;
    /** Bins of the profile that are darker than this tell how strong a stretch is, of 255. */
    private static final double TELLING = 4;
    /** Fewest bare pixels that tell how dark a bin is in a stretch. */
    private static final int FEWEST = 4;

    private static final double UNKNOWN = Double.NaN;

    private final FlatSheet sheet;
    private final Course course;
    private final double[] profile;
    private final double[] strength;

    /** How a stripe runs over the page. */
    interface Course {
        /** Stretches along it. */
        int stretches();

        /** The bin in which a pixel lies, {@link #SIDE} in the middle; below 0, or beyond the last, beside the stripe. */
        int across(int x, int y);

        /** The stretch in which it lies. */
        int along(int x, int y);

        /** All that the stripe may touch: left, top, right, bottom. */
        int[] around();
    }

    private Band(FlatSheet sheet, Course course, double[] profile, double[] strength) {
        this.sheet = sheet;
        this.course = course;
        this.profile = profile;
        this.strength = strength;
    }

    /**
     * Takes a stripe off a page, if it is pale enough for a stain; whether it was.
     *
     * @param usual darkness of the paper elsewhere
     */
    static boolean takeOff(FlatSheet sheet, Course course, double usual) {
        Band band = on(sheet, course, usual);
        boolean stain = band.crest() <= DARKEST;
        if (stain) {
            band.takeOff();
        }
        return stain;
    }

    private static Band on(FlatSheet sheet, Course course, double usual) {
        int stretches = course.stretches();
        double[] middles = middles(sheet, course, usual);
        double[] profile = IntStream.range(0, BINS)
                .mapToDouble(bin ->
                        median(IntStream.range(0, stretches).mapToDouble(along -> middles[along * BINS + bin])))
                .toArray();
        double[] strength = IntStream.range(0, stretches)
                .mapToDouble(along -> median(IntStream.range(0, BINS)
                        .filter(bin -> profile[bin] >= TELLING)
                        .mapToDouble(bin -> middles[along * BINS + bin] / profile[bin])))
                .toArray();
        for (int along = 0; along < stretches; along++) {
            strength[along] = Double.isNaN(strength[along]) ? nearest(strength, along) : strength[along];
        }
        return new Band(sheet, course, profile, strength);
    }

    /** How dark its darkest bin is, of 255. */
    private double crest() {
        return Arrays.stream(profile).filter(each -> !Double.isNaN(each)).max().orElse(0);
    }

    private void takeOff() {
        visit(sheet, course, (x, y, bin, along) -> {
            double dark = strength[along] * profile[bin];
            if (dark > 0) {
                sheet.lighten(x, y, dark);
            }
        });
    }

    /** The middle darkness of the bare pixels of each bin in each stretch, over that of other paper. */
    private static double[] middles(FlatSheet sheet, Course course, double usual) {
        Levels[] seen = new Levels[BINS * course.stretches()];
        Arrays.setAll(seen, any -> new Levels());
        visit(sheet, course, (x, y, bin, along) -> {
            if (sheet.bare(x, y)) {
                seen[along * BINS + bin].add(sheet.at(x, y));
            }
        });
        return Arrays.stream(seen)
                .mapToDouble(each -> each.size < FEWEST ? UNKNOWN : Math.max(0, each.middle() - usual))
                .toArray();
    }

    private static double nearest(double[] strength, int to) {
        return IntStream.range(0, strength.length)
                .filter(along -> !Double.isNaN(strength[along]))
                .boxed()
                .min((a, b) -> Integer.compare(Math.abs(a - to), Math.abs(b - to)))
                .map(along -> strength[along])
                .orElse(0.0);
    }

    private static double median(DoubleStream values) {
        double[] known = values.filter(each -> !Double.isNaN(each)).sorted().toArray();
        return known.length == 0 ? UNKNOWN : known[known.length / 2];
    }

    private interface Visitor {
        void at(int x, int y, int bin, int along);
    }

    private static void visit(FlatSheet sheet, Course course, Visitor visitor) {
        int[] around = course.around();
        for (int y = Math.max(0, around[1]); y < Math.min(sheet.height(), around[3]); y++) {
            for (int x = Math.max(0, around[0]); x < Math.min(sheet.width(), around[2]); x++) {
                int bin = course.across(x, y);
                if (bin >= 0 && bin < BINS) {
                    visitor.at(x, y, bin, Math.floorMod(course.along(x, y), course.stretches()));
                }
            }
        }
    }

    /** Levels of darkness, counted. */
    private static final class Levels {
        private final int[] count = new int[256];
        private int size;

        void add(int level) {
            count[level]++;
            size++;
        }

        int middle() {
            int level = 0;
            for (int below = count[0]; 2 * below <= size; below += count[level]) {
                level++;
            }
            return level;
        }
    }
}
