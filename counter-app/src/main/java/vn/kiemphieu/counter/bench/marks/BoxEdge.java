package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Area;

/**
 * The printed line of a box in a crop. A pen that crosses it goes on inside and outside: there the line is given the ink
 * of both sides, elsewhere it is taken away.
 *
 * @param left its left line, first and last column
 */
record BoxEdge(Line left, Line right, Line top, Line bottom) implements PrintedEdge {
    /** Share of a column that the print fills; a box drawn a little crooked fills less. */
    private static final double PRINTED = 0.7;

    private static final int SEARCH = 4;
    /** A box that was cut out beside its place: so far away at most, in boxes, and only a line without a gap. */
    private static final double FAR = 0.55;

    private static final double PRINTED_FAR = 0.85;
    private static final double SEEN = 0.4;
    /** Way along a line for each pixel across it. */
    private static final double STEEPEST = 1.5;
    /** Soft edges of the print. */
    private static final int FRINGE = 1;

    /** Columns or rows from first to last. */
    record Line(int first, int last) {
        boolean has(int at) {
            return at >= first && at <= last;
        }
    }

    static BoxEdge of(CropInk ink, Printed box) {
        BoxEdge found = new BoxEdge(
                line(box.x(), -1, box.w(), at -> column(ink, at, box)),
                line(box.x() + box.w(), 1, box.w(), at -> column(ink, at, box)),
                line(box.y(), -1, box.h(), at -> row(ink, at, box)),
                line(box.y() + box.h(), 1, box.h(), at -> row(ink, at, box)));
        Area inside = found.inside();
        boolean plausible = 2 * inside.w() > box.w() && 2 * inside.h() > box.h();
        return plausible ? found : asIndexed(box);
    }

    private static BoxEdge asIndexed(Printed box) {
        return new BoxEdge(around(box.x()), around(box.x() + box.w()), around(box.y()), around(box.y() + box.h()));
    }

    private static Line around(int edge) {
        return new Line(edge - FRINGE, edge + FRINGE);
    }

    @Override
    public Area inside() {
        int x = left.last - FRINGE + 1;
        int y = top.last - FRINGE + 1;
        return new Area(x, y, right.first + FRINGE - x, bottom.first + FRINGE - y);
    }

    @Override
    public double[] without(CropInk ink) {
        double[] clean = new double[ink.width() * ink.height()];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                clean[y * ink.width() + x] = pen(ink, x, y);
            }
        }
        return clean;
    }

    private double pen(CropInk ink, int x, int y) {
        double pen = ink.at(x, y);
        boolean beside = y >= top.first && y <= bottom.last;
        boolean above = x >= left.first && x <= right.last;
        if (beside && (left.has(x) || right.has(x))) {
            pen = Math.min(pen, through(left.has(x) ? left : right, x, (across, along) -> ink.at(across, y + along)));
        }
        if (above && (top.has(y) || bottom.has(y))) {
            pen = Math.min(pen, through(top.has(y) ? top : bottom, y, (across, along) -> ink.at(x + along, across)));
        }
        return pen;
    }

    /** The ink of a pen that goes straight through a line at some slant: as much as there is on both sides. */
    private static double through(Line line, int at, Beside ink) {
        double most = 0;
        for (double slant = -STEEPEST; slant <= STEEPEST; slant += STEEPEST / 6) {
            double before = ink.at(line.first - 1, -slant * (at - line.first + 1));
            double behind = ink.at(line.last + 1, slant * (line.last + 1 - at));
            most = Math.max(most, Math.min(before, behind));
        }
        return most;
    }

    /** Ink beside a printed line, by the way across and the way along it. */
    private interface Beside {
        double at(double across, double along);
    }

    private interface Filled {
        double at(int place);
    }

    /** The outermost printed line near the edge, else the nearest one; where none is found, the edge itself. */
    private static Line line(int edge, int outwards, int size, Filled filled) {
        for (int out = SEARCH; out >= -SEARCH; out--) {
            if (filled.at(edge + outwards * out) >= PRINTED) {
                return from(edge + outwards * out, outwards, filled);
            }
        }
        for (int far = SEARCH + 1; far <= FAR * size; far++) {
            for (int at : new int[] {edge + far, edge - far}) {
                if (filled.at(at) >= PRINTED_FAR) {
                    return from(at, at > edge ? -1 : 1, filled);
                }
            }
        }
        return around(edge);
    }

    /** A printed line from the side it was found on. */
    private static Line from(int at, int found, Filled filled) {
        int end = at;
        for (int i = 0; i < SEARCH && filled.at(end - found) >= PRINTED; i++) {
            end -= found;
        }
        return new Line(Math.min(at, end) - FRINGE, Math.max(at, end) + FRINGE);
    }

    private static double column(CropInk ink, int x, Printed box) {
        int seen = 0;
        for (int y = box.y(); y < box.y() + box.h(); y++) {
            seen += ink.at(x, y) > SEEN ? 1 : 0;
        }
        return (double) seen / box.h();
    }

    private static double row(CropInk ink, int y, Printed box) {
        int seen = 0;
        for (int x = box.x(); x < box.x() + box.w(); x++) {
            seen += ink.at(x, y) > SEEN ? 1 : 0;
        }
        return (double) seen / box.w();
    }
}
