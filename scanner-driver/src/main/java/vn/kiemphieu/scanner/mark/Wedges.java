package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.BowedStroke.Arm;
import vn.kiemphieu.scanner.mark.Grid.Area;

/** The four pieces of paper between the arms of an X, looked for half-way between two arms, as far as the arms reach. */
final class Wedges {
    private static final int WEDGES = 4;
    /** Arms bow; paper may open a little beside the way half-way between them, radians. */
    private static final double ASIDE = 0.22;

    private final boolean[] ink;
    private final Area reach;
    private final Area box;
    /** The box with its printed edge, beside which nothing is seen. */
    private final Area edge;

    /**
     * @param ink row by row
     * @param box its inside, within the reach
     */
    Wedges(boolean[] ink, int width, Area box) {
        this.ink = ink;
        this.reach = new Area(0, 0, width, ink.length / width);
        this.box = box;
        this.edge = box.grown(2 * Limits.BOX_EDGE, 2 * Limits.BOX_EDGE);
    }

    /**
     * Whether there is paper in all of them. Where the strokes cross near the edge of the box the print may hide it on one
     * side, or, of a thin X that leaves nothing else to explain, on two.
     */
    boolean open(CrossFit fit, double pen) {
        double room = Math.min(Limits.WEDGE_WIDTHS * pen + Limits.WEDGE_ROOM, Limits.WEDGE_ENOUGH);
        int open = 0;
        int closed = 0;
        Arm[][] arms = fit.arms();
        for (int wedge = 0; wedge < WEDGES; wedge++) {
            double turn = fit.tilt() + wedge * Math.PI / 2;
            boolean paper = paper(fit, turn)
                    || paper(fit, turn - ASIDE)
                    || paper(fit, turn + ASIDE)
                    || (pen <= Limits.WEDGE_MOUTH && mouth(arms[wedge][0], arms[wedge][1]));
            open += paper ? 1 : 0;
            closed += !paper && in(box, fit, turn, room) ? 1 : 0;
        }
        boolean wholly = fit.explained() >= Limits.CROSS_WHOLLY && pen <= Limits.WEDGE_TWO;
        return closed == 0 && open >= (wholly ? WEDGES - 2 : WEDGES - 1);
    }

    private boolean paper(CrossFit fit, double turn) {
        int free = 0;
        int most = 0;
        for (int r = 1; r <= fit.shortestArm() && in(reach, fit, turn, r); r++) {
            if (in(box, fit, turn, r) || !in(edge, fit, turn, r)) {
                boolean inked = ink[y(fit, turn, r) * reach.width() + x(fit, turn, r)];
                free = inked ? 0 : free + 1;
                most = Math.max(most, free);
            }
        }
        return most >= Limits.WEDGE_PAPER;
    }

    /** Whether there is paper between two arms where the shorter of them ends. */
    private boolean mouth(Arm one, Arm other) {
        double out = Math.min(one.reach(), other.reach());
        double[] from = one.at(out);
        double[] to = other.at(out);
        int steps = Math.max(1, (int) Math.hypot(to[0] - from[0], to[1] - from[1]));
        int free = 0;
        int most = 0;
        for (int i = 0; i <= steps; i++) {
            int x = column(from[0] + (to[0] - from[0]) * i / steps);
            int y = line(from[1] + (to[1] - from[1]) * i / steps);
            if (holds(reach, x, y) && (holds(box, x, y) || !holds(edge, x, y))) {
                free = ink[y * reach.width() + x] ? 0 : free + 1;
                most = Math.max(most, free);
            }
        }
        return most >= Limits.WEDGE_PAPER;
    }

    private boolean in(Area area, CrossFit fit, double turn, double r) {
        return holds(area, x(fit, turn, r), y(fit, turn, r));
    }

    private static boolean holds(Area area, int x, int y) {
        return x >= area.left() && y >= area.top() && x < area.right() && y < area.bottom();
    }

    private int x(CrossFit fit, double turn, double r) {
        return column(fit.middleX() + r * Math.cos(turn));
    }

    private int y(CrossFit fit, double turn, double r) {
        return line(fit.middleY() + r * Math.sin(turn));
    }

    /** In the reach of the box, of a place counted from its middle. */
    private int column(double fromMiddle) {
        return (int) Math.round(fromMiddle) + (box.left() + box.right()) / 2;
    }

    private int line(double fromMiddle) {
        return (int) Math.round(fromMiddle) + (box.top() + box.bottom()) / 2;
    }
}
