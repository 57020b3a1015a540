package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;

/** What folding does to a sheet. */
final class Creases {
    private final Sheet sheet;
    private final Dice dice;

    Creases(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    /** Folded once or twice, at a half or a third: a thin line and a soft shadow from edge to edge. */
    void fold() {
        boolean across = dice.chance(0.7);
        crease(across);
        if (dice.chance(0.4)) {
            crease(!across);
        }
    }

    private void crease(boolean across) {
        double length = across ? sheet.height() : sheet.width();
        double at = length * (dice.chance(0.7) ? 0.5 : dice.between(0.3, 0.7)) + dice.around(4);
        double lean = dice.around(0.006);
        double depth = dice.between(0.05, 0.13) * sheet.strength();
        double shadow = dice.between(0.01, 0.035);
        double line = dice.between(0.15, 0.35);
        Area band = across ? new Area(0, at - 9, sheet.width(), 18) : new Area(at - 9, 0, 18, sheet.height());
        sheet.darken(band, (x, y) -> {
            double off = across ? y - at - lean * x : x - at - lean * y;
            double soft = off > 0 ? shadow * Math.max(0, 1 - off / 6) : 0;
            double thin = depth * Math.max(0, 1 - Math.abs(off) / line);
            return soft + thin;
        });
    }
}
