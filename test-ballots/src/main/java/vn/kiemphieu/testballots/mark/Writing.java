package vn.kiemphieu.testballots.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/** Handwriting that nobody can read but everybody recognises as handwriting. */
final class Writing {
    private final Dice dice;
    private final Hand hand;

    Writing(Dice dice) {
        this.dice = dice;
        this.hand = new Hand(dice);
    }

    /** A few joined-up words that fill an area from left to right. */
    List<Trace> words(Area area) {
        List<Trace> words = new ArrayList<>();
        double x = area.x();
        while (x < area.right() - area.h() || words.isEmpty()) {
            double to = Math.min(area.right(), x + area.h() * dice.between(0.9, 2.2));
            words.add(word(new Area(x, area.y(), to - x, area.h())));
            if (dice.chance(0.6)) {
                words.add(tone(new Area(x, area.y(), to - x, area.h())));
            }
            x = to + area.h() * 0.35;
        }
        return words;
    }

    /** A tall first letter, a run of waves, and a flourish back under them. */
    List<Trace> signature(Area area) {
        List<Spot> path = new ArrayList<>();
        path.add(at(area, 0.02, 0.75));
        path.add(at(area, 0.14, 0.02));
        path.add(at(area, 0.10, 0.85));
        path.add(at(area, 0.24, 0.35));
        for (int i = 0; i < 7; i++) {
            path.add(at(area, 0.28 + i * 0.08, (i % 2 == 0 ? 0.7 : 0.4) + dice.around(0.06)));
        }
        path.add(at(area, 0.98, 0.3));
        path.add(at(area, 0.3, 0.95));
        path.add(at(area, 0.9, 0.85));
        return List.of(hand.through(path, 1));
    }

    /** A ring, a star or a cross that fills an area. */
    List<Trace> sign(Area area) {
        return switch (dice.whole(0, 3)) {
            case 0 -> List.of(hand.ring(area));
            case 1 -> List.of(hand.through(star(area), 0.05));
            case 2 ->
                List.of(
                        hand.line(at(area, 0, 0.5), at(area, 1, 0.5 + dice.around(0.05))),
                        hand.line(at(area, 0.5, 0), at(area, 0.5 + dice.around(0.05), 1)));
            default -> new Crosses(dice, 0).at(at(area, 0.5, 0.5), area, 0.45);
        };
    }

    /** Five points in one movement. */
    private static List<Spot> star(Area area) {
        return IntStream.rangeClosed(0, 5)
                .mapToDouble(point -> 1.5708 + point * 2 * 1.25664)
                .mapToObj(angle -> at(area, 0.5 + 0.5 * StrictMath.cos(angle), 0.5 - 0.5 * StrictMath.sin(angle)))
                .toList();
    }

    private Trace word(Area area) {
        List<Spot> path = new ArrayList<>();
        double step = area.h() * 0.2;
        boolean up = false;
        for (double x = area.x(); x <= area.right(); x += step * dice.between(0.7, 1.3)) {
            double top = dice.chance(0.2) ? 0.05 : 0.4;
            double foot = dice.chance(0.1) ? 1.0 : 0.8;
            double y = area.y() + area.h() * ((up ? top : foot) + dice.around(0.03));
            path.add(new Spot(x + (up ? step * 0.3 : -step * 0.2), y, up ? 0.6 : 0.95));
            up = !up;
        }
        path.add(new Spot(area.right(), area.y() + area.h() * 0.7, 0.4));
        return hand.through(path, 1);
    }

    private Trace tone(Area word) {
        double x = word.x() + word.w() * dice.between(0.3, 0.7);
        double y = word.y() + word.h() * dice.between(-0.05, 0.12);
        return hand.line(new Spot(x, y + word.h() * 0.1, 1), new Spot(x + word.h() * 0.16, y, 1));
    }

    private static Spot at(Area area, double right, double down) {
        return new Spot(area.x() + right * area.w(), area.y() + down * area.h(), 0.9);
    }
}
