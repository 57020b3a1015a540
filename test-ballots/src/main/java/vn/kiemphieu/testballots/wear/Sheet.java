package vn.kiemphieu.testballots.wear;

import java.util.stream.Stream;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Tint;

/**
 * A marked sheet about to be damaged.
 *
 * @param picture drawn on
 * @param scale pixels in a millimetre
 */
record Sheet(Canvas picture, double scale, Page page, Grade grade) {
    double width() {
        return picture.width() / scale;
    }

    double height() {
        return picture.height() / scale;
    }

    /** Everything a voter may have marked: names and boxes. */
    Stream<Area> places() {
        return page.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.boxes().values().stream()))
                .map(Area::of);
    }

    Stream<Area> boxes() {
        return page.rows().stream()
                .flatMap(row -> row.boxes().values().stream())
                .map(Area::of);
    }

    /** How strong a damage is: 1 for moderate wear. */
    double strength() {
        return grade == Grade.HEAVY ? 2 : 1;
    }

    /** Darkens the paper within an area, in millimetres. */
    void darken(Area area, Shade shade) {
        darken(area, Tint.even(1), shade);
    }

    /** Stains the paper within an area, in millimetres. */
    void darken(Area area, Tint tint, Shade shade) {
        int lastX = (int) Math.min(picture.width() - 1, Math.floor(area.right() * scale));
        int lastY = (int) Math.min(picture.height() - 1, Math.floor(area.bottom() * scale));
        for (int y = (int) Math.max(0, area.y() * scale); y <= lastY; y++) {
            for (int x = (int) Math.max(0, area.x() * scale); x <= lastX; x++) {
                double share = shade.at(x / scale, y / scale);
                if (share > 0) {
                    picture.darken(x, y, tint, Math.min(1, share));
                }
            }
        }
    }

    /** How much light is lost at a place in millimetres, from 0 to 1. */
    interface Shade {
        double at(double x, double y);
    }
}
