package vn.kiemphieu.scanner.stain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The ring that a wet cup leaves: a pale stripe along a circle far larger than any that a voter draws. */
final class CupRing implements Band.Course {
    /** Radius of a cup, cells: 25 to 50 mm. */
    private static final double SMALLEST = 49;

    private static final double LARGEST = 99;
    /** Darkness of the ring over other paper, of 255; darker is pen. */
    private static final double DARK = 7;

    private static final double DARKEST = 90;
    /** Circles through three dark cells that are tried. */
    private static final int TRIALS = 3000;
    /** Twice the area of the least triangle of three such cells. */
    private static final double APART = 200;
    /** Dark cells of a page that bears a ring, at least. */
    private static final int FEWEST = 300;
    /** Places on the circle that are looked at, of a first guess fewer, … */
    private static final int AT_FIRST = 15;

    private static final int PLACES = 360;
    /** … so many of which must lie on bare paper … */
    private static final int VISIBLE = 90;
    /** … and this share of those be dark, … */
    private static final double SHOWN = 0.72;
    /** … and of those on a circle so many cells wider, or narrower, hardly any. */
    private static final double SHOWN_BESIDE = 0.3;

    private static final int BESIDE = 9;
    /** A first guess shows at least on this share. */
    private static final double SHOWN_AT_FIRST = 0.36;
    /** Pixels to a bin across, and stretches around it. */
    private static final int BIN = 2;

    private static final int STRETCHES = 36;

    private static final double[] COSINE = around(Math::cos);
    private static final double[] SINE = around(Math::sin);

    private final Circle circle;

    private CupRing(Circle inCells) {
        this.circle =
                new Circle(Cells.SIDE * (inCells.x + 0.5), Cells.SIDE * (inCells.y + 0.5), Cells.SIDE * inCells.radius);
    }

    private record Circle(double x, double y, double radius) {
        /** The one through three places; none where they lie nearly in a line. */
        static Optional<Circle> through(int[] a, int[] b, int[] c) {
            double bx = b[0] - a[0];
            double by = b[1] - a[1];
            double cx = c[0] - a[0];
            double cy = c[1] - a[1];
            double twice = 2 * (bx * cy - by * cx);
            if (Math.abs(twice) < APART) {
                return Optional.empty();
            }
            double x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / twice;
            double y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / twice;
            return Optional.of(new Circle(a[0] + x, a[1] + y, Math.hypot(x, y)));
        }

        boolean ofCup() {
            return radius >= SMALLEST && radius <= LARGEST;
        }

        Circle wider(double by) {
            return new Circle(x, y, radius + by);
        }

        List<Circle> near(double step) {
            return List.of(
                    new Circle(x + step, y, radius),
                    new Circle(x - step, y, radius),
                    new Circle(x, y + step, radius),
                    new Circle(x, y - step, radius),
                    wider(step),
                    wider(-step));
        }

        /** The mean of the cell at one of the places on it. */
        float at(Cells cells, int place) {
            return cells.at((int) Math.round(x + radius * COSINE[place]), (int) Math.round(y + radius * SINE[place]));
        }
    }

    /** Whether a page bears one. */
    static boolean seen(Cells cells) {
        return find(cells, cells.usual()).isPresent();
    }

    /** Takes the ring off a page; whether there was one. */
    static boolean takeOff(FlatSheet sheet) {
        Cells cells = sheet.cells();
        double usual = cells.usual();
        return find(cells, usual)
                .map(CupRing::new)
                .filter(ring -> Band.takeOff(sheet, ring, usual))
                .isPresent();
    }

    private static Optional<Circle> find(Cells cells, double usual) {
        List<int[]> dark = dark(cells, usual);
        if (dark.size() < FEWEST) {
            return Optional.empty();
        }
        // A picture is always read the same way: the dice depend on nothing but what is seen.
        Random dice = new Random(dark.size());
        Circle best = new Circle(0, 0, 0);
        double most = 0;
        for (int i = 0; i < TRIALS; i++) {
            Optional<Circle> circle = Circle.through(some(dark, dice), some(dark, dice), some(dark, dice))
                    .filter(Circle::ofCup);
            double shown = circle.filter(each -> shown(cells, usual, each, AT_FIRST) >= SHOWN_AT_FIRST)
                    .map(each -> shown(cells, usual, each, 1))
                    .orElse(0.0);
            if (shown > most) {
                most = shown;
                best = circle.get();
            }
        }
        return most < SHOWN_AT_FIRST
                ? Optional.empty()
                : Optional.of(better(cells, usual, best)).filter(circle -> ring(cells, usual, circle));
    }

    private static double[] around(DoubleUnaryOperator of) {
        return IntStream.range(0, PLACES)
                .mapToDouble(place -> of.applyAsDouble(2 * Math.PI * place / PLACES))
                .toArray();
    }

    private static List<int[]> dark(Cells cells, double usual) {
        List<int[]> dark = new ArrayList<>();
        for (int y = 0; y < cells.down(); y++) {
            for (int x = 0; x < cells.across(); x++) {
                if (stained(cells.at(x, y) - usual)) {
                    dark.add(new int[] {x, y});
                }
            }
        }
        return dark;
    }

    private static int[] some(List<int[]> cells, Random dice) {
        return cells.get(dice.nextInt(cells.size()));
    }

    private static boolean stained(double over) {
        return over >= DARK && over <= DARKEST;
    }

    private static boolean ring(Cells cells, double usual, Circle circle) {
        double beside =
                Math.min(shown(cells, usual, circle.wider(BESIDE), 1), shown(cells, usual, circle.wider(-BESIDE), 1));
        return shown(cells, usual, circle, 1) >= SHOWN && beside <= SHOWN_BESIDE;
    }

    /** The circle beside a first guess on which the paper is darkest. */
    private static Circle better(Cells cells, double usual, Circle from) {
        Circle best = from;
        double most = darkness(cells, usual, best);
        for (double step = 1; step > 0.2; ) {
            Circle better = null;
            for (Circle near : best.near(step)) {
                double here = darkness(cells, usual, near);
                if (here > most) {
                    most = here;
                    better = near;
                }
            }
            best = better == null ? best : better;
            step = better == null ? step / 2 : step;
        }
        return best;
    }

    /** The mean on a circle; pen counts no more than a stain. */
    private static double darkness(Cells cells, double usual, Circle circle) {
        return IntStream.range(0, PLACES)
                .mapToDouble(place -> circle.at(cells, place) - usual)
                .filter(over -> !Double.isNaN(over))
                .map(over -> Math.min(over, 3 * DARK))
                .average()
                .orElse(0);
    }

    /** The share of a circle's bare places that are stained, asked of one in so many; 0 where hardly any is bare. */
    private static double shown(Cells cells, double usual, Circle circle, int step) {
        int bare = 0;
        int stained = 0;
        for (int place = 0; place < PLACES; place += step) {
            double over = circle.at(cells, place) - usual;
            bare += Double.isNaN(over) ? 0 : 1;
            stained += stained(over) ? 1 : 0;
        }
        return bare * step < VISIBLE ? 0 : (double) stained / bare;
    }

    @Override
    public int stretches() {
        return STRETCHES;
    }

    @Override
    public int across(int x, int y) {
        double off = Math.hypot(x - circle.x, y - circle.y) - circle.radius;
        return (int) Math.floor(off / BIN + Band.SIDE + 0.5);
    }

    @Override
    public int along(int x, int y) {
        double turn = Math.atan2(y - circle.y, x - circle.x) / (2 * Math.PI) + 0.5;
        return (int) Math.floor(turn * STRETCHES);
    }

    @Override
    public int[] around() {
        double reach = circle.radius + BIN * (Band.SIDE + 1);
        return new int[] {
            (int) (circle.x - reach),
            (int) (circle.y - reach),
            (int) (circle.x + reach) + 1,
            (int) (circle.y + reach) + 1
        };
    }
}
