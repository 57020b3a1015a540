package vn.kiemphieu.testballots.wear;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Tint;

/** The round red stamp: two rings, letters between them, a star in the middle. */
final class Stamp {
    private static final Tint RED = new Tint(0.55, 0.12, 0.75, 0.70);
    private static final int LETTERS = 26;

    private final Sheet sheet;
    private final Dice dice;

    Stamp(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    /** Set down by hand in the free area, often crooked and over the print beside it, never over a name or a box. */
    void press() {
        Optional<Area> free = sheet.page().stamp().map(Area::of);
        if (free.isEmpty()) {
            return;
        }
        double radius = dice.between(18, 20);
        double spread = dice.chance(0.2) ? 5 : 1.5;
        double x = free.get().middleX() + dice.around(spread);
        double y = free.get().middleY() + dice.around(spread);
        for (int i = 0; i < 12 && touchesPlace(x, y, radius); i++) {
            x += (free.get().middleX() - x) * 0.3;
            y += (free.get().middleY() - y) * 0.3;
        }
        print(x, y, radius);
    }

    /** Pressed without a look: on one of the printed squares near its place, or reaching into the first rows. */
    void pressAstray() {
        Optional<Area> free = sheet.page().stamp().map(Area::of);
        if (free.isEmpty()) {
            return;
        }
        double radius = dice.between(18, 20);
        Area target = dice.chance(0.5) ? nearest(anchors(), free.get()) : nearest(sheet.places(), free.get());
        double off = radius * dice.between(0, 0.95);
        double angle = dice.between(0, 6.28);
        double x = target.middleX() + off * StrictMath.cos(angle);
        double y = target.middleY() + off * StrictMath.sin(angle);
        print(Math.max(radius, x), Math.max(radius, y), radius);
    }

    private Stream<Area> anchors() {
        return sheet.page().anchors().stream().map(Area::of);
    }

    private static Area nearest(Stream<Area> places, Area from) {
        return places.min(Comparator.comparingDouble(
                        place -> Math.hypot(place.middleX() - from.middleX(), place.middleY() - from.middleY())))
                .orElse(from);
    }

    private boolean touchesPlace(double x, double y, double radius) {
        Area round = new Area(x, y, 0, 0).grown(radius + 0.5);
        return sheet.places().anyMatch(round::overlaps);
    }

    private void print(double x, double y, double radius) {
        double turn = dice.around(0.35);
        double ink = dice.between(0.7, 1.1);
        double lean = dice.around(0.25);
        long letters = dice.number();
        sheet.darken(new Area(x, y, 0, 0).grown(radius), RED, (px, py) -> {
            double dx = (px - x) / radius;
            double dy = (py - y) / radius;
            double far = dx * dx + dy * dy;
            if (far > 1 || !inked(new Point(Math.sqrt(far), dx, dy, turn), letters)) {
                return 0;
            }
            return ink * (1 + lean * dx) * patchy(px, py);
        });
    }

    /** A place of the stamp: its distance from the middle, 1 at the rim, and its direction. */
    private record Point(double far, double dx, double dy, double turn) {
        /** Good to a hundredth of the width of a letter: the stamp has tens of thousands of such places. */
        double angle() {
            double near = Math.min(Math.abs(dx), Math.abs(dy)) / Math.max(1e-9, Math.max(Math.abs(dx), Math.abs(dy)));
            double steep = near * (1 + 0.273 * (1 - near)) * 0.785398;
            double up = Math.abs(dy) > Math.abs(dx) ? 1.570796 - steep : steep;
            double half = dx < 0 ? 3.141593 - up : up;
            return (dy < 0 ? -half : half) + turn;
        }
    }

    private static boolean inked(Point point, long letters) {
        double far = point.far;
        if (far > 0.955 || (far > 0.90 && far < 0.925) || (far > 0.60 && far < 0.62)) {
            return true;
        }
        if (far < 0.36) {
            double tip = Math.abs(((point.angle() + 7.85398) * 5 / 6.28319) % 1 - 0.5) * 2;
            return far < 0.13 + 0.23 * tip * tip;
        }
        return far > 0.66 && far < 0.86 && letter((far - 0.66) / 0.20, point.angle(), letters);
    }

    /** Bars and stems that look like capitals from a step away. */
    private static boolean letter(double up, double angle, long letters) {
        double place = (angle + 12.56637) / 6.28319 * LETTERS;
        double across = place - Math.floor(place);
        int turn = (int) Math.floor(place) % LETTERS;
        long shape = letters >>> (2 * turn);
        boolean stem = (across > 0.12 && across < 0.30) || ((shape & 1) == 1 && across > 0.62 && across < 0.80);
        boolean bar = across > 0.12 && across < 0.80 && ((up > 0.85 && (shape & 2) == 2) || Math.abs(up - 0.5) < 0.08);
        return stem || bar;
    }

    /** Ink that did not take everywhere. */
    private static double patchy(double x, double y) {
        double coarse = cloud(x / 2.2, y / 2.2) - 0.5;
        double fine = cloud(x / 0.4, y / 0.4) - 0.5;
        return Math.max(0.25, Math.min(1, 0.8 + 0.6 * coarse + 0.4 * fine));
    }

    /** From 0 to 1, changing smoothly from one whole number to the next. */
    private static double cloud(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double down = y - top;
        double above = lot(left, top) * (1 - across) + lot(left + 1, top) * across;
        double below = lot(left, top + 1) * (1 - across) + lot(left + 1, top + 1) * across;
        return above * (1 - down) + below * down;
    }

    private static double lot(int x, int y) {
        int hash = (x * 374761393 + y * 668265263) ^ 0x27d4eb2f;
        hash = (hash ^ (hash >>> 15)) * 1274126177;
        return ((hash ^ (hash >>> 16)) & 0xFF) / 255.0;
    }
}
