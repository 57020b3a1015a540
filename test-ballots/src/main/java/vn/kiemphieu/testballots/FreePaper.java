package vn.kiemphieu.testballots;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** Finds room for handwriting on a page: where nothing is printed and no stamp goes. All in millimetres. */
final class FreePaper {
    private static final int TRIES = 400;
    private static final double EDGE = 12;
    private static final int WHITE = 200;
    /** Left and right of the table, where only the printed squares stand. */
    private static final double MARGIN = 14;

    private static final double CUT_EDGE = 3.5;
    private static final double UNDER_THE_LIST = 22;

    private final Page page;
    private final Canvas picture;
    private final double scale;

    FreePaper(Page page, Canvas picture, double scale) {
        this.page = page;
        this.picture = picture;
        this.scale = scale;
    }

    /** As wide as a few words; smaller where there is little room, at last over the print. */
    Area some(Dice dice) {
        IntFunction<Area> size = tries -> {
            double high = Math.max(4.5, dice.between(6, 10) - tries * 0.02);
            return new Area(0, 0, high * dice.between(2.5, 5.5), high);
        };
        Area sheet = new Area(EDGE, EDGE, width() - 2 * EDGE, height() - 2 * EDGE);
        return search(dice, size, sheet).orElseGet(() -> within(sheet, size.apply(TRIES), dice));
    }

    /** For a small sign beside the list. */
    Area beside(Dice dice) {
        double x = dice.chance(0.5) ? CUT_EDGE : width() - MARGIN;
        double top = lowest() / 3;
        Area strip = new Area(x, top, MARGIN - CUT_EDGE, height() - top - EDGE);
        return search(dice, tries -> new Area(0, 0, 1, 1).grown(dice.between(1.5, 3) - tries * 0.002), strip)
                .orElseGet(() -> some(dice));
    }

    /** For a name under the last one. */
    Area below(Dice dice) {
        double wide = width() - 2 * MARGIN;
        Area strip = new Area(MARGIN, lowest() + 1, wide, Math.min(UNDER_THE_LIST, height() - lowest() - EDGE));
        return search(dice, tries -> new Area(0, 0, dice.between(25, 45), dice.between(5, 7) - tries * 0.004), strip)
                .orElseGet(() -> some(dice));
    }

    private Optional<Area> search(Dice dice, IntFunction<Area> size, Area strip) {
        for (int i = 0; i < TRIES; i++) {
            Area area = within(strip, size.apply(i), dice);
            if (free(area)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private static Area within(Area strip, Area size, Dice dice) {
        double x = strip.x() + dice.between(0, Math.max(0, strip.w() - size.w()));
        double y = strip.y() + dice.between(0, Math.max(0, strip.h() - size.h()));
        return new Area(x, y, size.w(), size.h());
    }

    private double lowest() {
        return page.rows().stream()
                .map(row -> Area.of(row.name()).bottom())
                .max(Comparator.naturalOrder())
                .orElse(height() / 2);
    }

    private boolean free(Area area) {
        boolean stamped = page.stamp().map(Area::of).filter(area::overlaps).isPresent();
        if (stamped || page.codes().stream().map(Area::of).anyMatch(area.grown(4)::overlaps)) {
            return false;
        }
        for (double y = area.y() - 1; y <= area.bottom() + 1; y += 0.4) {
            for (double x = area.x() - 1; x <= area.right() + 1; x += 0.4) {
                int px = (int) (x * scale);
                int py = (int) (y * scale);
                if (!picture.has(px, py) || picture.at(px, py) < WHITE) {
                    return false;
                }
            }
        }
        return true;
    }

    private double width() {
        return picture.width() / scale;
    }

    private double height() {
        return picture.height() / scale;
    }
}
