package vn.kiemphieu.testballots.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/** A hand that moves a pen: never quite straight, lighter where it sets down and lifts off. All in millimetres. */
final class Hand {
    private static final double STEP = 0.4;
    private static final int LOOP_STEPS = 30;

    private final Dice dice;

    Hand(Dice dice) {
        this.dice = dice;
    }

    /** A quick line from here to there. */
    Trace line(Spot from, Spot to) {
        double length = length(from, to);
        double bow = dice.around(Math.min(0.25, length * 0.02));
        double sway = dice.between(0.02, Math.min(0.14, 0.02 + length * 0.004));
        double phase = dice.between(0, 6.28);
        double turns = dice.between(0.6, 1.6) * 6.28;
        return along(from, to, t -> bow * 4 * t * (1 - t) + sway * StrictMath.sin(phase + turns * t));
    }

    /**
     * A quick line that bends one way.
     *
     * @param bend how far at most, as a share of its length
     */
    Trace bent(Spot from, Spot to, double bend) {
        double most = bend * length(from, to) + dice.around(0.05);
        double sway = dice.between(0.02, 0.06);
        double phase = dice.between(0, 6.28);
        return along(from, to, t -> most * 4 * t * (1 - t) + sway * StrictMath.sin(phase + 5 * t));
    }

    /** A line along a ruler. */
    Trace ruled(Spot from, Spot to) {
        return along(from, to, t -> 0);
    }

    /** Waves along a line; a negative height starts downwards. */
    Trace waves(Spot from, Spot to, double waveLength, double height) {
        double turns = length(from, to) / waveLength * 6.28;
        double drift = dice.between(-0.15, 0.15);
        return along(
                from,
                to,
                t -> height * (1 + drift * StrictMath.sin(3 * t)) * StrictMath.sin(turns * t + drift * turns * t * t));
    }

    /** Teeth along a line. */
    Trace teeth(Spot from, Spot to, double toothLength, double height) {
        List<Spot> corners = new ArrayList<>();
        int teeth = Math.max(3, (int) (length(from, to) / toothLength * 2));
        for (int i = 0; i <= teeth; i++) {
            double t = i / (double) teeth;
            double side = (i % 2 == 0 ? height : -height) * dice.between(0.8, 1.15);
            double x = from.x() + (to.x() - from.x()) * t + dice.around(toothLength * 0.06);
            corners.add(new Spot(x, from.y() + (to.y() - from.y()) * t + side, 0.9));
        }
        return through(corners, 0.25);
    }

    /** A ring, started anywhere and drawn a little further than once around. */
    Trace ring(Area around) {
        double start = dice.between(0, 6.28);
        double turn = dice.between(1.02, 1.15) * 6.28 * (dice.chance(0.7) ? -1 : 1);
        double drift = dice.between(-0.08, 0.08);
        int steps = Math.max(24, (int) ((around.w() + around.h()) / STEP));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            double angle = start + turn * t;
            double far = 1 + drift * (t - 0.5) + 0.02 * StrictMath.sin(3 * angle);
            spots.add(new Spot(
                    around.middleX() + around.w() / 2 * far * StrictMath.cos(angle),
                    around.middleY() + around.h() / 2 * far * StrictMath.sin(angle),
                    pressure(t)));
        }
        return new Trace(spots);
    }

    /** To and fro over an area until it is covered, the lines this far apart. */
    Trace cover(Area area, double apart) {
        List<Spot> turns = new ArrayList<>();
        int lines = Math.max(4, (int) ((area.w() + area.h()) / apart));
        for (int i = 0; i <= lines; i++) {
            double reach = (area.w() + area.h()) * i / lines;
            double near = Math.min(reach, area.w());
            double far = Math.min(reach, area.h());
            boolean up = i % 2 == 0;
            double x = area.x() + (up ? near : reach - far);
            double y = area.y() + (up ? reach - near : far);
            turns.add(new Spot(x + dice.around(apart * 0.25), y + dice.around(apart * 0.25), 0.95));
        }
        return through(turns, 0.35);
    }

    /** Loops that wander over an area without plan. */
    Trace tangle(Area area, int loops) {
        List<Spot> turns = new ArrayList<>();
        for (int i = 0; i < loops; i++) {
            double side = i % 2 == 0 ? 0.05 : 0.95;
            double x = area.x() + area.w() * Math.abs(side - dice.between(0, 0.3));
            double y = area.y() + area.h() * dice.between(0, 1);
            turns.add(new Spot(x, y, 0.9));
        }
        return through(turns, 1);
    }

    /** Loops like yarn off its ball: round and round, each turn wider, narrower or beside the last. */
    Trace yarn(Area area, int loops) {
        List<Spot> path = new ArrayList<>();
        double start = dice.between(0, 6.28);
        double way = dice.chance(0.5) ? 1 : -1;
        double[] last = loop();
        for (int turn = 0; turn < loops; turn++) {
            double[] next = loop();
            for (int i = 0; i < LOOP_STEPS; i++) {
                double t = i / (double) LOOP_STEPS;
                double angle = start + way * 6.28318 * t;
                double x = between(last[0], next[0], t) + between(last[1], next[1], t) * StrictMath.cos(angle);
                double y = between(last[2], next[2], t)
                        + between(last[3], next[3], t) * StrictMath.sin(angle + between(last[4], next[4], t));
                path.add(new Spot(area.middleX() + x * area.w(), area.middleY() + y * area.h(), 0.9));
            }
            last = next;
        }
        return new Trace(path);
    }

    /** The middle and the reach of a loop, across and down, as shares of its area, and how far it is slanted. */
    private double[] loop() {
        double middleX = dice.between(-0.18, 0.18);
        double middleY = dice.between(-0.18, 0.18);
        double slant = dice.between(-1.3, 1.3);
        return new double[] {middleX, dice.between(0.2, 0.46), middleY, dice.between(0.2, 0.46), slant};
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** A pen that rests. */
    Trace dot(Spot where) {
        Spot next = new Spot(where.x() + dice.between(0.02, 0.12), where.y() + dice.around(0.05), 1);
        return new Trace(List.of(new Spot(where.x(), where.y(), 1), next));
    }

    /**
     * Through all these spots without lifting.
     *
     * @param roundness 0 turns sharply, 1 swings through
     */
    Trace through(List<Spot> spots, double roundness) {
        List<Spot> path = new ArrayList<>();
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot before = spots.get(Math.max(0, i - 1));
            Spot from = spots.get(i);
            Spot to = spots.get(i + 1);
            Spot after = spots.get(Math.min(spots.size() - 1, i + 2));
            int steps = Math.max(3, (int) (length(from, to) / STEP));
            for (int s = 0; s < steps; s++) {
                double t = s / (double) steps;
                double x = swing(new double[] {before.x(), from.x(), to.x(), after.x()}, roundness, t);
                double y = swing(new double[] {before.y(), from.y(), to.y(), after.y()}, roundness, t);
                path.add(new Spot(x, y, from.pressure() + (to.pressure() - from.pressure()) * t));
            }
        }
        path.add(spots.get(spots.size() - 1));
        return new Trace(path);
    }

    /** A cubic through the middle two of four places, leaving and reaching them in the direction of their neighbours. */
    private static double swing(double[] p, double roundness, double t) {
        double out = roundness * (p[2] - p[0]) / 2;
        double in = roundness * (p[3] - p[1]) / 2;
        double a = 2 * (p[1] - p[2]) + out + in;
        double b = 3 * (p[2] - p[1]) - 2 * out - in;
        return ((a * t + b) * t + out) * t + p[1];
    }

    private Trace along(Spot from, Spot to, Offset offset) {
        double length = Math.max(length(from, to), 0.01);
        double sideX = -(to.y() - from.y()) / length;
        double sideY = (to.x() - from.x()) / length;
        int steps = Math.max(4, (int) (length / STEP));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            double aside = offset.at(t);
            spots.add(new Spot(
                    from.x() + (to.x() - from.x()) * t + sideX * aside,
                    from.y() + (to.y() - from.y()) * t + sideY * aside,
                    pressure(t)));
        }
        return new Trace(spots);
    }

    private static double pressure(double t) {
        return Math.min(1, Math.min(0.55 + t * 6, 0.35 + (1 - t) * 7));
    }

    private static double length(Spot from, Spot to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /** How far beside the straight way, at a share of it. */
    private interface Offset {
        double at(double t);
    }
}
