package vn.kiemphieu.testballots.wear;

import java.util.stream.Stream;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Glass;
import vn.kiemphieu.testballots.picture.Placement;

/** Dirt on the glass: lines along the feed, over the whole picture. */
final class Streaks {
    private static final int TRIES = 40;

    private final Sheet sheet;
    private final Placement placement;
    private final Dice dice;

    Streaks(Sheet sheet, Placement placement, Dice dice) {
        this.sheet = sheet;
        this.placement = placement;
        this.dice = dice;
    }

    void draw(Glass scan, Lie lie) {
        int streaks = dice.whole(1, 2);
        for (int i = 0; i < streaks; i++) {
            double width = dice.between(1, 2.2) * sheet.strength();
            draw(scan, free(scan.width(), lie), width);
        }
    }

    private void draw(Glass scan, double x, double width) {
        boolean light = dice.chance(0.2);
        double depth = dice.between(0.2, 0.6);
        double wander = dice.between(0, 0.8);
        for (int y = 0; y < scan.height(); y++) {
            double middle = x + wander * StrictMath.sin(y * 0.004);
            for (int px = (int) (middle - width); px <= middle + width; px++) {
                double share = depth * Math.min(1, width / 2 + 0.5 - Math.abs(px - middle));
                if (share > 0 && scan.has(px, y)) {
                    int level = scan.at(px, y);
                    scan.set(px, y, light ? (int) (level + (250 - level) * share) : (int) (level * (1 - share)));
                }
            }
        }
    }

    /**
     * A place where the line crosses no box; with a sheet fed sideways no name either, since there it would run along
     * the name as a strike does. Heavy wear knows no such mercy.
     */
    private double free(int width, Lie lie) {
        double x = dice.between(0.01, 0.99) * width;
        boolean sideways = lie.quarterTurns() % 2 == 1;
        for (int i = 0; i < TRIES && sheet.grade() != Grade.HEAVY && crosses(x, sideways); i++) {
            x = dice.between(0.01, 0.99) * width;
        }
        return crosses(x, sideways) && sheet.grade() != Grade.HEAVY ? 2 : x;
    }

    private boolean crosses(double x, boolean sideways) {
        Stream<Area> places = sideways ? sheet.places() : sheet.boxes();
        return places.map(place -> place.grown(1.2)).anyMatch(place -> {
            double[] xs = Stream.of(
                            corner(place.x(), place.y()),
                            corner(place.right(), place.y()),
                            corner(place.x(), place.bottom()),
                            corner(place.right(), place.bottom()))
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return x > xs[0] && x < xs[3];
        });
    }

    private double corner(double x, double y) {
        return placement.inWindow(x * sheet.scale(), y * sheet.scale())[0];
    }
}
