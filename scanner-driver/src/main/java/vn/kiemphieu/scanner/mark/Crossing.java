package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.FeedLine;
import vn.kiemphieu.tally.election.BallotLayout.Row;

/**
 * The paper on which two names, one above the other, come closest. A stroke that leaves one and enters the other there
 * belongs to neither: it may be a strike of both, or one strike that slipped.
 *
 * @param upper index of the upper row on its page
 * @param lower index of the lower row
 * @param above the last of the upper name's zone
 * @param below the first of the lower name's
 */
record Crossing(int upper, int lower, Area above, Area below) {
    /** Pixels from the edge of a zone that a stroke over it cannot but cross. */
    private static final int EDGE = 3;

    /** All pairs among rows of names to strike, with the zone of each. */
    static List<Crossing> among(List<Row> rows, List<Area> zones) {
        List<Crossing> pairs = new ArrayList<>();
        for (int upper = 0; upper < zones.size(); upper++) {
            int from = upper;
            next(rows, zones, upper).ifPresent(lower -> pairs.add(of(from, lower, zones)));
        }
        return pairs;
    }

    /** The nearest row below in the same column of names. */
    private static Optional<Integer> next(List<Row> rows, List<Area> zones, int upper) {
        return IntStream.range(0, zones.size())
                .filter(other -> zones.get(other).top() > zones.get(upper).top())
                .filter(other -> NameZone.sameColumn(
                        rows.get(upper).name(), rows.get(other).name()))
                .boxed()
                .min(Comparator.comparing(other -> zones.get(other).top()));
    }

    private static Crossing of(int upper, int lower, List<Area> zones) {
        Area above = zones.get(upper);
        Area below = zones.get(lower);
        int depth = Grid.pixels(Limits.CROSSING_DEPTH);
        return new Crossing(
                upper,
                lower,
                new Area(above.left(), above.bottom() - depth, above.right(), above.bottom()),
                new Area(below.left(), below.top(), below.right(), below.top() + depth));
    }

    /** Whether ink runs from one into the other. */
    boolean seen(PageLook look, RowSeen up, RowSeen down) {
        boolean[] leaving = inked(pen(look, up.shift(), above), above, above.bottom() - 1, -1);
        boolean[] entering = inked(pen(look, down.shift(), below), below, below.top(), 1);
        int aside = Grid.pixels(Limits.CROSSING_ASIDE);
        return IntStream.range(0, leaving.length)
                .filter(i -> leaving[i] && meets(entering, i + above.left() - below.left(), aside))
                .anyMatch(i -> !streak(look.page(), up.shift(), leaving, i));
    }

    private static boolean meets(boolean[] entering, int i, int aside) {
        return IntStream.range(Math.max(0, i - aside), Math.min(entering.length, i + aside + 1))
                .anyMatch(j -> entering[j]);
    }

    /** Whether the ink in a column belongs to a thin line that dirt on the scanner's glass draws through all names. */
    private boolean streak(PageView page, RowShift shift, boolean[] leaving, int i) {
        int from = i;
        int to = i;
        while (from > 0 && leaving[from - 1]) {
            from--;
        }
        while (to < leaving.length - 1 && leaving[to + 1]) {
            to++;
        }
        if (to - from >= Grid.pixels(Limits.STREAK_THICK)) {
            return false;
        }
        double x = (above.left() + (from + to + 1) / 2.0 + shift.dx()) / Grid.PER_MILLIMETRE;
        double top = (above.top() + shift.dy()) / Grid.PER_MILLIMETRE;
        double bottom = (above.bottom() + shift.dy()) / Grid.PER_MILLIMETRE;
        return FeedLine.at(page.scan(), page.registration(), new double[] {x, top}, new double[] {x, bottom})
                .runsThrough();
    }

    private static Pen pen(PageLook look, RowShift shift, Area area) {
        return Pen.of(look.page().seeInk(area.moved(shift.dx(), shift.dy())), look.mask(), shift);
    }

    /** In which columns ink shows right at the edge of an area, or beyond the print that lies there. */
    private static boolean[] inked(Pen pen, Area area, int edge, int inwards) {
        boolean[] inked = new boolean[area.width()];
        for (int i = 0; i < inked.length; i++) {
            int x = area.left() + i;
            int y = edge;
            while (y >= area.top() && y < area.bottom() && pen.mask().near(x, y)) {
                y += inwards;
            }
            for (int seen = 0; seen < EDGE; seen++) {
                inked[i] |= pen.at(x, y + seen * inwards, Limits.FAINT);
            }
        }
        return inked;
    }
}
