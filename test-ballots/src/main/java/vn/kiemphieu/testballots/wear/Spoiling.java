package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Grey;

/** Makes every code of a page unreadable: well over a third of each is lost, where half as much can be mended. */
final class Spoiling {
    private static final int WHITE = 255;

    private final Sheet sheet;
    private final Dice dice;

    Spoiling(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    void codes() {
        sheet.page().codes().stream().map(Area::of).forEach(code -> {
            switch (dice.whole(0, 2)) {
                case 0 -> smear(code);
                case 1 -> scratch(code);
                default -> blot(code);
            }
        });
    }

    /** A wet sleeve: every line of the code becomes what it is on average over some millimetres. */
    private void smear(Area code) {
        int reach = (int) (dice.between(2, 4) * sheet.scale());
        sheet.picture().layers().forEach(layer -> {
            Grey sharp = layer.copy();
            within(code.grown(1), (x, y) -> {
                int sum = 0;
                for (int px = x - reach; px <= x + reach; px++) {
                    sum += sharp.has(px, y) ? sharp.at(px, y) : 255;
                }
                layer.set(x, y, sum / (2 * reach + 1) - 15);
            });
        });
    }

    /** The print rubbed off in broad strokes. */
    private void scratch(Area code) {
        double lean = dice.between(-0.4, 0.4);
        double apart = dice.between(2.2, 3.4);
        double bare = dice.between(0.5, 0.65);
        boolean across = dice.chance(0.5);
        within(code.grown(0.5), (x, y) -> {
            double along = across ? y + lean * x : x + lean * y;
            double stroke = along / (sheet.scale() * apart);
            if (stroke - Math.floor(stroke) < bare) {
                sheet.picture().layers().forEach(layer -> layer.set(x, y, WHITE));
            }
        });
    }

    /** Ink spilt over most of it, so thick that nothing shows through. */
    private void blot(Area code) {
        double x = code.middleX() + dice.around(0.6);
        double y = code.middleY() + dice.around(0.6);
        double radius = code.w() * dice.between(0.40, 0.55);
        double phase = dice.between(0, 6.28);
        sheet.darken(code.grown(2), (px, py) -> {
            double angle = StrictMath.atan2(py - y, px - x);
            double edge = radius * (1 + 0.12 * StrictMath.sin(3 * angle + phase));
            return Math.hypot(px - x, py - y) < edge ? 1 : 0;
        });
    }

    private void within(Area area, Place place) {
        double scale = sheet.scale();
        for (int y = (int) (area.y() * scale); y < area.bottom() * scale; y++) {
            for (int x = (int) (area.x() * scale); x < area.right() * scale; x++) {
                if (sheet.picture().has(x, y)) {
                    place.at(x, y);
                }
            }
        }
    }

    /** A pixel to spoil. */
    private interface Place {
        void at(int x, int y);
    }
}
