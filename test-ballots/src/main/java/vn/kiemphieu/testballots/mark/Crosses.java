package vn.kiemphieu.testballots.mark;

import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * The X as people draw it: arms straight or curved, of unequal length, from well under the width of the box to well over
 * it, a little off the middle, now and then in one movement.
 */
final class Crosses {
    private static final double ONE_MOVEMENT = 0.1;
    /** Whoever draws such a wide X, or has such a broad pen, lifts it. */
    private static final double WIDE = 0.7;

    private static final double BROAD = 0.6;
    /** How far an arm bends, as a share of its length; long arms less, so that they still meet inside. */
    private static final double MOST_BENT = 0.11;

    private final Dice dice;
    private final Hand hand;
    private final double line;

    /**
     * @param line width of the pen's line in millimetres: whoever has a broad pen draws no small X, and lifts it
     */
    Crosses(Dice dice, double line) {
        this.dice = dice;
        this.hand = new Hand(dice);
        this.line = line;
    }

    /** From six tenths of the box to nearly twice its width; the arms always meet well inside. */
    List<Trace> inside(Area box) {
        double least = Math.max(0.30, 0.12 + 1.5 * line / box.w());
        double arm = switch (dice.weighted(0.12, 0.65, 0.23)) {
            case 0 -> dice.between(least, least + 0.06);
            case 1 -> dice.between(least + 0.06, 0.60);
            default -> dice.between(0.58, 0.85);
        };
        double loose = arm < 0.5 ? 0.08 : 0.06;
        return at(near(box, loose, 0.16), box, arm);
    }

    /**
     * Meeting inside, the arms far beyond the box on every side.
     *
     * @param room free paper above and below the box, in millimetres: the arms end before the next box
     */
    List<Trace> overshooting(Area box, double room) {
        double most = Math.min(1.5, 0.5 + 0.8 * room / box.h());
        return at(near(box, 0.05, 0.12), box, dice.between(Math.min(0.85, most - 0.05), most));
    }

    private Spot near(Area box, double spread, double most) {
        double x = Math.max(-most, Math.min(most, dice.around(spread)));
        double y = Math.max(-most, Math.min(most, dice.around(spread)));
        return new Spot(box.middleX() + x * box.w(), box.middleY() + y * box.h(), 1);
    }

    /**
     * An X anywhere.
     *
     * @param arm from the middle to an arm's end across and up, as a share of the box
     */
    List<Trace> at(Spot middle, Area box, double arm) {
        double lean = dice.around(0.12);
        double across = arm * box.w();
        double up = arm * box.h();
        Spot topLeft = end(middle, -across, -up * (1 + lean));
        Spot bottomRight = end(middle, across, up * (1 + lean));
        Spot topRight = end(middle, across, -up * (1 - lean));
        Spot bottomLeft = end(middle, -across, up * (1 - lean));
        if (arm < WIDE && line < BROAD && dice.chance(ONE_MOVEMENT)) {
            Spot lifting = new Spot(bottomRight.x(), bottomRight.y(), 0.4);
            Spot setting = new Spot(topRight.x(), topRight.y(), 0.4);
            return List.of(hand.through(List.of(topLeft, lifting, setting, bottomLeft), 0.2));
        }
        double curved = dice.chance(0.3) ? dice.between(-1, 1) * Math.min(MOST_BENT, 0.045 / arm) : 0;
        double other = dice.chance(0.5) ? curved : -curved;
        return List.of(hand.bent(topLeft, bottomRight, curved), hand.bent(topRight, bottomLeft, other));
    }

    /** Arms are of unequal length. */
    private Spot end(Spot middle, double across, double down) {
        double longer = dice.between(0.82, 1.18);
        return new Spot(middle.x() + across * longer, middle.y() + down * longer, 1);
    }
}
