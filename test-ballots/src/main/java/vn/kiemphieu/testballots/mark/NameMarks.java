package vn.kiemphieu.testballots.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * Marks people make on a name. A proper strike begins before the middle of họ, ends behind the middle of tên and keeps to
 * the middle of the letters between; a doubtful one leaves a whole word untouched or stays clear of the letters.
 */
final class NameMarks {
    private final Dice dice;
    private final Hand hand;

    NameMarks(Dice dice) {
        this.dice = dice;
        this.hand = new Hand(dice);
    }

    List<Trace> single(NamePlace place) {
        Way way = way(place);
        return List.of(hand.line(way.from(0), way.to(0)));
    }

    List<Trace> ruler(NamePlace place) {
        Way way = way(place);
        return List.of(hand.ruled(way.from(0), way.to(0)));
    }

    /** Two lines, or one there and back. */
    List<Trace> doubled(NamePlace place) {
        double apart = dice.between(0.10, 0.16) * place.name().h();
        Way upper = way(place);
        Way lower = way(place);
        if (dice.chance(0.4)) {
            return List.of(hand.through(
                    List.of(upper.from(-apart), upper.to(-apart), upper.to(apart), lower.from(apart)), 0.1));
        }
        return List.of(hand.line(upper.from(-apart), upper.to(-apart)), hand.line(lower.from(apart), lower.to(apart)));
    }

    List<Trace> wavy(NamePlace place) {
        Way way = way(place);
        double height = dice.between(0.16, 0.28) * place.name().h();
        return List.of(hand.waves(way.from(0), way.to(0), dice.between(3, 7), height));
    }

    List<Trace> zigzag(NamePlace place) {
        Way way = way(place);
        double height = dice.between(0.25, 0.4) * place.name().h();
        return List.of(hand.teeth(way.from(0), way.to(0), dice.between(2, 3.6), height));
    }

    List<Trace> slanted(NamePlace place) {
        boolean upwards = dice.chance(0.85);
        Trace line = slant(place.name(), upwards);
        return dice.chance(0.35) ? List.of(line, slant(place.name(), !upwards)) : List.of(line);
    }

    /** Across the middle of the name only, in from the white below and out into the white above, or the other way. */
    List<Trace> steep(NamePlace place) {
        Area name = place.name();
        double half = (name.h() / 2 + Math.min(1.5, place.below() * 0.4)) * (dice.chance(0.8) ? 1 : -1);
        double from = name.x() + name.w() * dice.between(0.02, 0.12);
        double to = name.right() - name.w() * dice.between(0.02, 0.12);
        Trace line = hand.line(new Spot(from, name.middleY() + half, 1), new Spot(to, name.middleY() - half, 1));
        Trace back = hand.line(new Spot(from, name.middleY() - half, 1), new Spot(to, name.middleY() + half, 1));
        return dice.chance(0.3) ? List.of(line, back) : List.of(line);
    }

    List<Trace> blotted(NamePlace place, Pen pen) {
        Area name = place.name();
        Area over = new Area(name.x() - 0.5, name.y() + name.h() * 0.1, name.w() + 1, name.h() * 0.8);
        return List.of(
                hand.cover(over, pen.width() * dice.between(0.8, 1.2)),
                single(place).get(0));
    }

    /** Over a part of the name only: a whole word at one end or the other has no ink on it. */
    List<Trace> half(NamePlace place) {
        Area name = place.name();
        double from = place.first().x() - dice.between(0, 1.5);
        double to = place.first().right() + 0.3;
        if (place.oneWord()) {
            to = name.x() + name.w() * 0.4;
        } else if (dice.chance(0.4)) {
            from = place.last().x() - 0.3;
            to = name.right() + dice.between(0, 2);
        } else if (dice.chance(0.4)) {
            to = Math.max(to, place.last().x() - 1.2);
        }
        double y = name.middleY() + dice.between(-0.08, 0.08) * name.h();
        return List.of(hand.line(new Spot(from, y, 1), new Spot(to, y + dice.around(0.1), 1)));
    }

    List<Trace> underline(NamePlace place) {
        Area name = place.name();
        double y = name.bottom() + Math.min(0.7, Math.max(0.25, place.below() / 2));
        Spot from = new Spot(name.x() + dice.between(-1.5, 1), y, 1);
        Spot to = new Spot(name.right() + dice.between(-1, 2.5), y + dice.around(0.08), 1);
        return List.of(hand.line(from, to));
    }

    /** In the white between the name and its neighbour, clear of the letters of both. */
    List<Trace> between(NamePlace place) {
        Area name = place.name();
        Area other = neighbour(place);
        boolean down = other.y() > name.y();
        double near = down ? name.bottom() : other.bottom();
        double white = (down ? other.y() : name.y()) - near;
        double y = near + white * dice.between(0.35, 0.6);
        double rise = white * dice.between(-0.12, 0.12);
        double from = Math.min(name.x(), other.x()) + dice.between(-1.5, 2);
        double to = Math.max(name.right(), other.right()) + dice.between(-2, 2);
        return List.of(hand.bent(new Spot(from, y + rise, 1), new Spot(to, y - rise, 1), 0));
    }

    /** Beside two to four names, curly, square or a mere line. */
    List<Trace> bracket(NamePlace place) {
        int more = Math.min(place.neighbours().size(), dice.whole(1, 3));
        double top = place.name().y();
        double bottom = place.name().bottom();
        double right = place.name().right();
        for (Area other : place.neighbours().subList(0, more)) {
            top = Math.min(top, other.y());
            bottom = Math.max(bottom, other.bottom());
            right = Math.max(right, other.right());
        }
        double x = right + dice.between(1.5, 4);
        return List.of(hand.through(bracket(new Area(x, top, dice.between(1.5, 3), bottom - top)), 0.8));
    }

    private List<Spot> bracket(Area area) {
        Spot middle = new Spot(area.right(), area.middleY() + dice.around(0.4), 1);
        Spot from = new Spot(area.x() + dice.between(-0.5, 0.2), area.y(), 1);
        Spot to = new Spot(area.x() + dice.between(-0.5, 0.2), area.bottom(), 1);
        if (dice.chance(0.25)) {
            return List.of(new Spot(area.middleX(), area.y(), 1), new Spot(area.middleX(), area.bottom(), 1));
        }
        Spot above = new Spot(area.middleX(), area.y() + area.h() * 0.12, 1);
        Spot below = new Spot(area.middleX(), area.bottom() - area.h() * 0.12, 1);
        if (dice.chance(0.3)) {
            return List.of(from, above, below, to);
        }
        Spot upper = new Spot(area.middleX(), area.y() + area.h() * 0.4, 1);
        Spot lower = new Spot(area.middleX(), area.y() + area.h() * 0.6, 1);
        return List.of(from, above, upper, middle, lower, below, to);
    }

    /** Along the name, then down or up into the middle of its neighbour's. */
    List<Trace> runningOver(NamePlace place) {
        Area name = place.name();
        Area other = neighbour(place);
        double y = name.middleY() + dice.between(-0.1, 0.1) * name.h();
        Spot from = new Spot(name.x() - dice.between(0.3, 1.5), y, 1);
        Spot leaving = new Spot(name.x() + name.w() * dice.between(0.35, 0.5), y, 1);
        Spot arriving = new Spot(other.x() + other.w() * dice.between(0.65, 0.8), other.middleY(), 1);
        Spot to = new Spot(other.right() + other.w() * dice.between(-0.05, 0.1), other.middleY(), 1);
        return List.of(hand.through(List.of(from, leaving, arriving, to), 0.5));
    }

    /** The nearest name; where there is none, a place below the name for one. */
    private static Area neighbour(NamePlace place) {
        Area name = place.name();
        return place.neighbours().isEmpty()
                ? new Area(name.x(), name.bottom() + place.below(), name.w(), name.h())
                : place.neighbours().get(0);
    }

    /** A line so short or in such a place that nobody is sure of it. */
    List<Trace> marginal(NamePlace place) {
        Area name = place.name();
        double from = name.x() + name.w() * dice.between(-0.05, 0.7);
        double to = Math.min(name.right() + 1, from + name.w() * dice.between(0.05, 0.9));
        double y = name.y() + name.h() * dice.between(0.2, 1.15);
        return List.of(hand.line(new Spot(from, y, 1), new Spot(to, y + dice.around(0.3), 1)));
    }

    /** Struck, then the whole name ringed; now and then the line crossed by short strokes as well. */
    List<Trace> restored(NamePlace place) {
        List<Trace> traces = new ArrayList<>(single(place));
        traces.add(ring(place));
        Area name = place.name();
        int strokes = dice.chance(0.3) ? dice.whole(4, 8) : 0;
        for (int i = 0; i < strokes; i++) {
            double x = name.x() + name.w() * (i + 0.5) / strokes + dice.around(0.4);
            Spot top = new Spot(x + dice.between(0, 0.6), name.y() - 0.1, 1);
            traces.add(hand.line(top, new Spot(x - dice.between(0, 0.6), name.bottom() + 0.1, 1)));
        }
        return traces;
    }

    private Trace ring(NamePlace place) {
        Area name = place.name();
        double aside = dice.between(2.5, 4);
        double over = Math.min(1.1, Math.max(0.5, place.below() * 0.6));
        return hand.ring(new Area(name.x() - aside, name.y() - over, name.w() + 2 * aside, name.h() + 2 * over));
    }

    /** On the name or just before it. */
    List<Trace> dot(NamePlace place) {
        Area name = place.name();
        double x = dice.chance(0.5) ? name.x() - dice.between(0.8, 3) : name.x() + dice.between(0.05, 0.95) * name.w();
        return List.of(hand.dot(new Spot(x, name.y() + dice.between(0.2, 0.9) * name.h(), 1)));
    }

    /** Through the middle of the name, from before the middle of họ to behind the middle of tên. */
    private Way way(NamePlace place) {
        Area name = place.name();
        double from = place.first().x() + Math.min(0.3 * place.first().w(), dice.around(1.2) - 1.5);
        double to = place.last().right() + Math.max(-0.3 * place.last().w(), dice.around(1.6) + 1.8);
        double y = name.middleY() + dice.between(-0.09, 0.09) * name.h();
        double rise = dice.between(-0.09, 0.09) * name.h();
        return new Way(new Spot(from, y + rise, 1), new Spot(to, y - rise, 1));
    }

    private Trace slant(Area name, boolean upwards) {
        double half = name.h() * dice.between(0.38, 0.5) * (upwards ? 1 : -1);
        Spot from = new Spot(name.x() - dice.between(0, 1.5), name.middleY() + half, 1);
        return hand.line(from, new Spot(name.right() + dice.between(0, 1.5), name.middleY() - half, 1));
    }

    /** From one end of a strike to the other. */
    private record Way(Spot start, Spot end) {
        Spot from(double lower) {
            return new Spot(start.x(), start.y() + lower, start.pressure());
        }

        Spot to(double lower) {
            return new Spot(end.x(), end.y() + lower, end.pressure());
        }
    }
}
