package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.page.DarkSquares.Square;
import vn.kiemphieu.scanner.page.Slip.Offset;
import vn.kiemphieu.tally.election.Paper;

/** Brings a page's marks and the squares seen together, closer and closer, and proves or refuses the result. */
final class PageFit {
    /** The share of a page's marks that must be found; a torn corner and a stamp cost three or four of them. */
    private static final double LEAST_SHARE = 0.5;
    /** From this share of the marks on a page counts as complete. */
    private static final double COMPLETE_SHARE = 0.78;
    /** Millimetres within which a mark is looked for, step by step. */
    private static final double[] CLOSER = {6, 3.5, 3.5, 3};
    /** A mark farther than this from where the others say it is does not count, millimetres. */
    private static final double PROVEN = 0.6;
    /** Marks this near to an even pose need no slip, millimetres. */
    private static final double EVEN = 0.12;

    private final Paper paper;
    private final List<Spot> marks;
    private final int least;

    PageFit(Paper paper, List<Spot> marks) {
        this.paper = paper;
        this.marks = marks;
        this.least = (int) Math.ceil(LEAST_SHARE * marks.size());
    }

    /** The registration that a first pose leads to; empty where it cannot be proven. */
    Optional<Registration> from(Pose start, List<Square> found) {
        Pose pose = start;
        List<Pair> pairs = List.of();
        for (double reach : CLOSER) {
            pairs = pairs(pose, found, reach);
            if (pairs.size() < least) {
                return Optional.empty();
            }
            pose = fitted(pairs);
        }
        return bent(pose) ? Optional.empty() : proven(pose, pairs);
    }

    /** The square nearest to a place; empty where none is within reach, in pixels. */
    static Optional<Square> nearest(Spot expected, List<Square> found, double reach) {
        Square nearest = null;
        double least = reach;
        for (Square square : found) {
            double away = square.centre().distance(expected);
            if (away < least) {
                least = away;
                nearest = square;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A mark of the page and the square taken for it. */
    private record Pair(Spot mark, Spot seen) {}

    private List<Pair> pairs(Pose pose, List<Square> found, double millimetres) {
        List<Pair> pairs = new ArrayList<>();
        for (Spot mark : marks) {
            nearest(pose.toPicture(mark), found, millimetres * pose.scale())
                    .ifPresent(square -> pairs.add(new Pair(mark, square.centre())));
        }
        return pairs;
    }

    private static Pose fitted(List<Pair> pairs) {
        PoseFit fit = new PoseFit();
        pairs.forEach(pair -> fit.add(pair.mark, pair.seen));
        return fit.pose();
    }

    private Optional<Registration> proven(Pose pose, List<Pair> pairs) {
        if (farthest(pose, pairs) <= EVEN) {
            return Optional.of(registration(pose, Slip.NONE, pairs));
        }
        boolean alongX = Math.abs(pose.b()) > Math.abs(pose.a());
        double length = (alongX ? paper.width() : paper.height()).hundredths() / 100.0;
        List<Pair> kept = new ArrayList<>(pairs);
        Pose even = pose;
        while (true) {
            Pair worst = null;
            double most = PROVEN * even.scale();
            for (Pair pair : kept) {
                double away = away(even, pair, kept, alongX);
                if (away > most) {
                    most = away;
                    worst = pair;
                }
            }
            if (worst == null) {
                return Optional.of(registration(even, Slip.through(offsets(even, kept, alongX), alongX, length), kept));
            }
            kept.remove(worst);
            if (kept.size() < least) {
                return Optional.empty();
            }
            even = fitted(kept);
        }
    }

    private Registration registration(Pose pose, Slip slip, List<Pair> pairs) {
        return new Registration(pose, slip, pairs.size(), pairs.size() >= COMPLETE_SHARE * marks.size());
    }

    private static double farthest(Pose pose, List<Pair> pairs) {
        return pairs.stream()
                        .mapToDouble(pair -> pose.toPicture(pair.mark).distance(pair.seen))
                        .max()
                        .orElse(0)
                / pose.scale();
    }

    /** How far a mark lies from where all the others say, pixels. */
    private static double away(Pose pose, Pair pair, List<Pair> all, boolean alongX) {
        List<Pair> others = all.stream().filter(other -> !other.equals(pair)).toList();
        Offset own = offset(pose, pair, alongX);
        Offset said = Slip.between(Slip.merged(offsets(pose, others, alongX)), own.at());
        return Math.hypot(own.dx() - said.dx(), own.dy() - said.dy());
    }

    private static List<Offset> offsets(Pose pose, List<Pair> pairs, boolean alongX) {
        return pairs.stream().map(pair -> offset(pose, pair, alongX)).toList();
    }

    private static Offset offset(Pose pose, Pair pair, boolean alongX) {
        Spot even = pose.toPicture(pair.mark);
        return new Offset(alongX ? pair.mark.x() : pair.mark.y(), pair.seen.x() - even.x(), pair.seen.y() - even.y());
    }

    /** A scanner stretches and shears a little; more means that wrong marks were matched. */
    private static boolean bent(Pose pose) {
        double across = Math.hypot(pose.a(), pose.d());
        double down = Math.hypot(pose.b(), pose.e());
        double shear = (pose.a() * pose.b() + pose.d() * pose.e()) / (across * down);
        return Math.abs(across / down - 1) > 0.09
                || Math.abs(shear) > 0.05
                || pose.a() * pose.e() < pose.b() * pose.d();
    }
}
