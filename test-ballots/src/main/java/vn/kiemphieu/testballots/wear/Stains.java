package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Tint;

/** What falls on a sheet or shines through it. */
final class Stains {
    private static final Tint COFFEE = new Tint(1, 0.6, 1.05, 1.6);

    private final Sheet sheet;
    private final Dice dice;

    Stains(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    /** The ring a cup leaves: pale inside the line, darker at its outer edge, broken here and there. */
    void coffee() {
        double x = dice.between(0, sheet.width());
        double y = dice.between(0, sheet.height());
        double radius = dice.between(30, 42);
        double band = dice.between(1.2, 2.6);
        double depth = dice.between(0.05, 0.13) * sheet.strength();
        double phase = dice.between(0, 6.28);
        Area around = new Area(x - radius - band, y - radius - band, 2 * (radius + band), 2 * (radius + band));
        double nearest = (radius - band) * (radius - band);
        double farthest = (radius + band) * (radius + band);
        sheet.darken(around, COFFEE, (px, py) -> {
            double square = (px - x) * (px - x) + (py - y) * (py - y);
            if (square < nearest || square > farthest) {
                return 0;
            }
            double off = (Math.sqrt(square) - radius) / band;
            double broken = 0.65 + 0.35 * StrictMath.sin(phase + 2.5 * StrictMath.atan2(py - y, px - x));
            return depth * broken * (off > 0 ? 1 - off * off : 0.6 * (1 - off * off));
        });
    }

    /** Dust and crumbs, each far smaller than any mark. */
    void specks() {
        int specks = (int) (dice.whole(8, 50) * sheet.strength());
        for (int i = 0; i < specks; i++) {
            double radius = dice.between(0.05, 0.16);
            double x = dice.between(0, sheet.width());
            double y = dice.between(0, sheet.height());
            double depth = dice.between(0.3, 0.75);
            double soft = 0.06;
            Area around = new Area(x, y, 0, 0).grown(radius + soft);
            sheet.darken(
                    around,
                    (px, py) -> depth * Math.max(0, Math.min(1, (radius + soft - Math.hypot(px - x, py - y)) / soft)));
        }
    }

    /** The same print seen from behind, pale and a little out of place, as from the sheet below. */
    void bleedThrough() {
        double depth = dice.between(0.04, 0.10) * sheet.strength();
        int right = (int) (dice.between(-3, 3) * sheet.scale());
        int down = (int) (dice.between(-3, 3) * sheet.scale());
        sheet.picture().layers().forEach(layer -> layer.shineThrough(depth, right, down));
    }
}
