package vn.kiemphieu.testballots.mark;

import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/** Marks people make in a box. Margins are kept wide enough that nobody could argue about what a mark is. */
final class BoxMarks {
    private final Dice dice;
    private final Hand hand;

    BoxMarks(Dice dice) {
        this.dice = dice;
        this.hand = new Hand(dice);
    }

    /** Arms that meet inside, often run over the edge, now and then drawn in one movement. */
    List<Trace> cross(Area box) {
        double x = box.middleX() + dice.around(0.05) * box.w();
        double y = box.middleY() + dice.around(0.05) * box.h();
        return crossAt(new Spot(x, y, 1), box, dice.chance(0.2) ? dice.between(0.58, 0.85) : dice.between(0.34, 0.58));
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
        return crossAt(middle, box, dice.between(0.30, 0.42));
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
        Area inside = box.grown(-box.w() * dice.between(0.02, 0.08));
        return List.of(hand.cover(inside, Math.max(0.35, pen.width() * dice.between(0.8, 1.3))));
    }

    List<Trace> scribble(Area box) {
        Area around = box.grown(box.w() * dice.between(-0.05, 0.12));
        return List.of(hand.tangle(around, dice.whole(7, 13)), hand.cover(around, box.w() * 0.22));
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

    private List<Trace> crossAt(Spot middle, Area box, double arm) {
        double lean = dice.around(0.1);
        double left = box.w() * arm * dice.between(0.9, 1.1);
        double right = box.w() * arm * dice.between(0.9, 1.15);
        double up = box.h() * arm * dice.between(0.9, 1.15);
        double down = box.h() * arm * dice.between(0.9, 1.1);
        Spot topLeft = new Spot(middle.x() - left, middle.y() - up * (1 + lean), 1);
        Spot bottomRight = new Spot(middle.x() + right, middle.y() + down * (1 + lean), 1);
        Spot topRight = new Spot(middle.x() + right, middle.y() - up * (1 - lean), 1);
        Spot bottomLeft = new Spot(middle.x() - left, middle.y() + down * (1 - lean), 1);
        if (dice.chance(0.1)) {
            Spot lifted = new Spot(bottomRight.x(), bottomRight.y(), 0.4);
            return List.of(
                    hand.through(List.of(topLeft, lifted, new Spot(topRight.x(), topRight.y(), 0.4), bottomLeft), 0.2));
        }
        return List.of(hand.line(topLeft, bottomRight), hand.line(topRight, bottomLeft));
    }

    private static Spot spot(Area box, double right, double down) {
        return new Spot(box.x() + right * box.w(), box.y() + down * box.h(), 1);
    }
}
