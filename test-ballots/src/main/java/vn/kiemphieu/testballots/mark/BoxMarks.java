package vn.kiemphieu.testballots.mark;

import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/** Marks people make in a box. Margins are kept wide enough that nobody could argue about what a mark is. */
final class BoxMarks {
    private final Dice dice;
    private final Hand hand;
    private final Crosses crosses;

    BoxMarks(Dice dice, Pen pen) {
        this.dice = dice;
        this.hand = new Hand(dice);
        this.crosses = new Crosses(dice, pen.width());
    }

    List<Trace> cross(Area box) {
        return crosses.inside(box);
    }

    List<Trace> overshooting(Area box, double room) {
        return crosses.overshooting(box, room);
    }

    /**
     * An X whose arms meet on the edge of the box or just beyond it, above, below or at the side away from the next
     * box.
     *
     * @param awayFromNext -1 where the next box is to the right, 1 where it is to the left
     */
    List<Trace> outside(Area box, int awayFromNext) {
        double beyond = dice.between(0.0, 0.15);
        int side = dice.weighted(0.5, 0.25, 0.25);
        double x = side == 0 ? awayFromNext * (0.5 + beyond) : dice.between(-0.2, 0.2);
        double y = side == 0 ? dice.between(-0.2, 0.2) : (side == 1 ? -1 : 1) * (0.5 + beyond);
        Spot middle = new Spot(box.middleX() + x * box.w(), box.middleY() + y * box.h(), 1);
        return crosses.at(middle, box, dice.between(0.30, 0.42));
    }

    List<Trace> tick(Area box) {
        double size = dice.between(0.7, 1.15);
        Spot foot = spot(box, dice.between(0.32, 0.45), dice.between(0.78, 0.9));
        Spot start = new Spot(foot.x() - 0.28 * size * box.w(), foot.y() - 0.33 * size * box.h(), 0.8);
        Spot end = new Spot(foot.x() + 0.62 * size * box.w(), foot.y() - 0.95 * size * box.h(), 0.5);
        return List.of(hand.through(List.of(start, foot, end), 0.25));
    }

    List<Trace> circle(Area box) {
        return List.of(hand.ring(box.grown(-box.w() * dice.between(0.06, 0.2))));
    }

    List<Trace> fill(Area box, Pen pen) {
        Area inside = box.grown(-Math.min(box.w() * 0.2, pen.width() * dice.between(0.4, 0.7)));
        return List.of(hand.cover(inside, Math.max(0.3, pen.width() * dice.between(0.45, 0.65))));
    }

    /** Loop over loop without plan, over the edges and with paper left between them. */
    List<Trace> scribble(Area box, Pen pen) {
        double over = box.w() * dice.between(0.1, 0.22) + pen.width() * 0.6;
        int loops = pen.width() > 0.6 ? 3 : dice.whole(4, 6);
        return List.of(hand.yarn(box.grown(over), loops));
    }

    /** One line a millimetre wide from edge to edge through the middle, whichever way. */
    List<Trace> stroke(Area box) {
        double angle = dice.between(0, 3.14);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double half = box.w() / 2 / Math.max(Math.abs(cos), Math.abs(sin)) + dice.between(-0.1, 0.4);
        Spot from = new Spot(box.middleX() - half * cos, box.middleY() - half * sin, 1);
        return List.of(hand.ruled(from, new Spot(box.middleX() + half * cos, box.middleY() + half * sin, 1)));
    }

    /** Anything between a touch of the pen and a mark nobody is sure of. */
    List<Trace> marginal(Area box) {
        if (dice.chance(0.3)) {
            return crosses.at(spot(box, dice.between(0.3, 0.7), dice.between(0.3, 0.7)), box, dice.between(0.1, 0.4));
        }
        double length = dice.between(0.2, 0.9) * box.w();
        double angle = dice.between(0, 6.28);
        Spot from = spot(box, dice.between(0.2, 0.8), dice.between(0.2, 0.8));
        double x = from.x() + length * StrictMath.cos(angle);
        return List.of(hand.line(from, new Spot(x, from.y() + length * StrictMath.sin(angle), 1)));
    }

    /** An X, and a blot over it that leaves no doubt it was taken back. */
    List<Trace> blottedCross(Area box) {
        List<Trace> cross = cross(box);
        Area over = box.grown(box.w() * dice.between(0.0, 0.12));
        return List.of(cross.get(0), cross.get(cross.size() - 1), hand.cover(over, 0.6), hand.tangle(over, 9));
    }

    List<Trace> dot(Area box) {
        return List.of(hand.dot(spot(box, dice.between(0.2, 0.8), dice.between(0.2, 0.8))));
    }

    private static Spot spot(Area box, double right, double down) {
        return new Spot(box.x() + right * box.w(), box.y() + down * box.h(), 1);
    }
}
