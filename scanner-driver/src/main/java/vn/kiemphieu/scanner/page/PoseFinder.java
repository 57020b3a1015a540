package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.page.SquareFinder.Square;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Paper;

/**
 * Finds how a page lies by its registration marks: every pair of dark squares is held against every pair of marks that is
 * far enough apart; the pose on which most marks agree wins, is fitted to all of them, and stands only if enough marks
 * lie where they were printed.
 */
public final class PoseFinder {
    /** The share of a page's marks that must be found; a torn corner and a stamp cost three or four of them. */
    private static final double LEAST_SHARE = 0.5;
    /** Before stretch is known a mark may be this far off, in millimetres: 2 % of the way to the far corner. */
    private static final double ROUGHLY = 4.5;

    private static final double CLOSELY = 1.2;
    /** After the fit: a mark further off is not counted, in millimetres. */
    private static final double EXACTLY = 0.5;
    /** Degrees that a page may lie askew beside its quarter turns. */
    private static final double MOST_SKEW = 12;

    /** Marks nearer to each other than this share of the page's width tell too little of its turn. */
    private static final double LEAST_APART = 0.75;

    private static final int QUARTERS = 4;

    private final Paper paper;
    private final List<Spot> marks = new ArrayList<>();
    private final SquareFinder squares;
    private final int least;
    private final double leastApart;

    public PoseFinder(Paper paper, List<Box> anchors) {
        this.paper = paper;
        for (Box anchor : anchors) {
            marks.add(new Spot(
                    (anchor.x().hundredths() + anchor.w().hundredths() / 2.0) / 100,
                    (anchor.y().hundredths() + anchor.h().hundredths() / 2.0) / 100));
        }
        this.squares = new SquareFinder(anchors.get(0).w().hundredths() / 100.0);
        this.leastApart = LEAST_APART * paper.width().hundredths() / 100;
        this.least = (int) Math.ceil(LEAST_SHARE * marks.size());
    }

    /** The poses on which enough marks agree, the best of each quarter turn, best first. */
    public List<Pose> find(GreyPicture picture) {
        double rough = Math.max(picture.width(), picture.height())
                / (Math.max(paper.width().hundredths(), paper.height().hundredths()) / 100.0);
        List<Square> found = squares.find(picture, rough);
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate start : best(found)) {
            if (start != null) {
                refine(start.pose(), found).ifPresent(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::agreeing).reversed());
        return candidates.stream().map(Candidate::pose).toList();
    }

    private record Candidate(Pose pose, int agreeing) {}

    /** The pose on which most marks roughly agree, for each quarter turn; null where there is none. */
    private Candidate[] best(List<Square> found) {
        Candidate[] best = new Candidate[QUARTERS];
        for (Spot mark : marks) {
            for (Spot far : marks) {
                if (mark.distance(far) > leastApart && !certain(best)) {
                    tryPair(mark, far, found, best);
                }
            }
        }
        return best;
    }

    private void tryPair(Spot mark, Spot far, List<Square> found, Candidate[] best) {
        for (Square one : found) {
            for (Square other : found) {
                Pose pose = similar(mark, far, one, other);
                if (pose != null) {
                    int turn = (int) Math.round(pose.turn() / 90) & (QUARTERS - 1);
                    int agreeing = agreeing(pose, found, ROUGHLY);
                    if (agreeing >= least - 2 && (best[turn] == null || agreeing > best[turn].agreeing())) {
                        best[turn] = new Candidate(pose, agreeing);
                    }
                }
            }
        }
    }

    /** All marks agree on one pose: nothing better can come. */
    private boolean certain(Candidate[] best) {
        for (Candidate candidate : best) {
            if (candidate != null && candidate.agreeing() == marks.size()) {
                return true;
            }
        }
        return false;
    }

    /** The similarity that maps two marks onto two squares; null if its scale or turn is not possible. */
    private static Pose similar(Spot mark1, Spot mark2, Square one, Square other) {
        double dx = mark2.x() - mark1.x();
        double dy = mark2.y() - mark1.y();
        double px = other.centre().x() - one.centre().x();
        double py = other.centre().y() - one.centre().y();
        double square = dx * dx + dy * dy;
        double cos = (dx * px + dy * py) / square;
        double sin = (dx * py - dy * px) / square;
        double scale = Math.hypot(cos, sin);
        double bySide = (one.side() + other.side()) / 8;
        if (scale < 0.8 * bySide || scale > 1.25 * bySide) {
            return null;
        }
        Pose pose = new Pose(
                cos,
                -sin,
                one.centre().x() - cos * mark1.x() + sin * mark1.y(),
                sin,
                cos,
                one.centre().y() - sin * mark1.x() - cos * mark1.y());
        double askew = pose.turn() - 90 * Math.round(pose.turn() / 90);
        return Math.abs(askew) > MOST_SKEW ? null : pose;
    }

    private int agreeing(Pose pose, List<Square> found, double millimetres) {
        int agreeing = 0;
        for (Spot mark : marks) {
            if (nearest(pose, mark, found, millimetres).isPresent()) {
                agreeing++;
            }
        }
        return agreeing;
    }

    private static Optional<Square> nearest(Pose pose, Spot mark, List<Square> found, double millimetres) {
        Spot expected = pose.toPicture(mark);
        Square nearest = null;
        double reach = millimetres * pose.scale();
        for (Square square : found) {
            double away = square.centre().distance(expected);
            if (away < reach) {
                reach = away;
                nearest = square;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<Candidate> refine(Pose start, List<Square> found) {
        Pose pose = start;
        for (double reach : new double[] {ROUGHLY, CLOSELY, CLOSELY, EXACTLY, EXACTLY}) {
            PoseFit fit = new PoseFit();
            for (Spot mark : marks) {
                nearest(pose, mark, found, reach).ifPresent(square -> fit.add(mark, square.centre()));
            }
            if (fit.size() < least) {
                return Optional.empty();
            }
            pose = fit.pose();
        }
        int agreeing = agreeing(pose, found, EXACTLY);
        return agreeing < least || bent(pose) ? Optional.empty() : Optional.of(new Candidate(pose, agreeing));
    }

    /** A scanner stretches and shears a little; more means that wrong marks were matched. */
    private static boolean bent(Pose pose) {
        double across = Math.hypot(pose.a(), pose.d());
        double down = Math.hypot(pose.b(), pose.e());
        double shear = (pose.a() * pose.b() + pose.d() * pose.e()) / (across * down);
        return Math.abs(across / down - 1) > 0.08
                || Math.abs(shear) > 0.05
                || pose.a() * pose.e() < pose.b() * pose.d();
    }
}
