package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.page.DarkSquares.Square;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Paper;

/**
 * Finds how a page lies by its registration marks: pairs of dark squares are held against pairs of marks that are far
 * apart; the pose on which most marks agree wins, is fitted to all of them, and stands only if enough marks lie where they
 * were printed.
 */
public final class PageFinder {
    /** The share of a page's marks on which a first pose must agree before it is fitted. */
    private static final double FIRST_SHARE = 0.35;
    /** With this share nothing better can come: of another turn only a few marks ever agree. */
    private static final double CERTAIN_SHARE = 0.7;
    /** Before stretch is known a mark may be this far off, in millimetres: 3 % of the way to the far corner. */
    private static final double ROUGHLY = 6;
    /** Degrees that a page may lie askew beside its quarter turns. */
    private static final double MOST_SKEW = 12;

    /** Marks nearer to each other than this share of the page's width tell too little of its turn. */
    private static final double LEAST_APART = 0.75;

    private static final int QUARTERS = 4;

    private final Paper paper;
    private final List<Spot> marks = new ArrayList<>();
    private final double markSide;
    private final double leastApart;
    private final PageFit fit;

    public PageFinder(Paper paper, List<Box> anchors) {
        this.paper = paper;
        for (Box anchor : anchors) {
            marks.add(new Spot(
                    (anchor.x().hundredths() + anchor.w().hundredths() / 2.0) / 100,
                    (anchor.y().hundredths() + anchor.h().hundredths() / 2.0) / 100));
        }
        this.markSide = anchors.get(0).w().hundredths() / 100.0;
        this.leastApart = LEAST_APART * paper.width().hundredths() / 100;
        this.fit = new PageFit(paper, marks);
    }

    /**
     * Where the page may lie, the best of each quarter turn, best first. All marks seen along the edges of the picture, where
     * they are as a rule, leave no other place for the page; otherwise they are looked for everywhere.
     */
    public List<Registration> find(Scan scan) {
        double rough = Math.max(scan.picture().width(), scan.picture().height())
                / (Math.max(paper.width().hundredths(), paper.height().hundredths()) / 100.0);
        List<Square> atEdges = DarkSquares.alongEdges(scan, markSide * rough);
        if (atEdges.size() >= marks.size()) {
            List<Registration> found = registrations(atEdges);
            if (!found.isEmpty() && found.get(0).marks() == marks.size()) {
                return found;
            }
        }
        return registrations(DarkSquares.find(scan, markSide * rough));
    }

    private List<Registration> registrations(List<Square> found) {
        List<Registration> registrations = new ArrayList<>();
        for (Candidate start : best(found)) {
            if (start != null) {
                fit.from(start.pose(), found).ifPresent(registrations::add);
            }
        }
        registrations.sort(Comparator.comparingInt(Registration::marks).reversed());
        return registrations;
    }

    private record Candidate(Pose pose, int agreeing) {}

    /** The pose on which most marks roughly agree, for each quarter turn; null where there is none. */
    private Candidate[] best(List<Square> found) {
        Candidate[] best = new Candidate[QUARTERS];
        for (int gap = marks.size() - 1; gap > 0; gap--) {
            for (int i = 0; i + gap < marks.size(); i++) {
                Spot mark = marks.get(i);
                Spot far = marks.get(i + gap);
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
                Optional<Pose> pose = similar(mark, far, one, other);
                if (pose.isPresent()) {
                    int turn = (int) Math.round(pose.get().turn() / 90) & (QUARTERS - 1);
                    int agreeing = agreeing(pose.get(), found);
                    if (agreeing >= FIRST_SHARE * marks.size()
                            && (best[turn] == null || agreeing > best[turn].agreeing())) {
                        best[turn] = new Candidate(pose.get(), agreeing);
                    }
                }
            }
        }
    }

    private boolean certain(Candidate[] best) {
        for (Candidate candidate : best) {
            if (candidate != null && candidate.agreeing() >= CERTAIN_SHARE * marks.size()) {
                return true;
            }
        }
        return false;
    }

    private int agreeing(Pose pose, List<Square> found) {
        int agreeing = 0;
        for (Spot mark : marks) {
            agreeing += PageFit.nearest(pose.toPicture(mark), found, ROUGHLY * pose.scale())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return agreeing;
    }

    /** The similarity that maps two marks onto two squares; empty if its scale or turn is not possible. */
    private Optional<Pose> similar(Spot mark1, Spot mark2, Square one, Square other) {
        double dx = mark2.x() - mark1.x();
        double dy = mark2.y() - mark1.y();
        double px = other.centre().x() - one.centre().x();
        double py = other.centre().y() - one.centre().y();
        double square = dx * dx + dy * dy;
        double cos = (dx * px + dy * py) / square;
        double sin = (dx * py - dy * px) / square;
        double scale = Math.hypot(cos, sin);
        double bySide = (one.side() + other.side()) / (2 * markSide);
        if (scale < 0.75 * bySide || scale > 1.3 * bySide) {
            return Optional.empty();
        }
        Pose pose = new Pose(
                cos,
                -sin,
                one.centre().x() - cos * mark1.x() + sin * mark1.y(),
                sin,
                cos,
                one.centre().y() - sin * mark1.x() - cos * mark1.y());
        double askew = pose.turn() - 90 * Math.round(pose.turn() / 90);
        return Math.abs(askew) > MOST_SKEW ? Optional.empty() : Optional.of(pose);
    }
}
