package vn.kiemphieu.testballots;

import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** Finds room for handwriting on a page: where nothing is printed and no stamp goes. */
final class FreePaper {
    private static final int TRIES = 400;
    private static final double FROM_EDGE = 12;
    private static final int WHITE = 200;

    private final Page page;
    private final Canvas picture;
    private final double scale;

    FreePaper(Page page, Canvas picture, double scale) {
        this.page = page;
        this.picture = picture;
        this.scale = scale;
    }

    /** A free area as wide as a few words; smaller where there is little room, at last over the print. */
    Area some(Dice dice) {
        double width = picture.width() / scale;
        double height = picture.height() / scale;
        Area area = new Area(0, 0, 1, 1);
        for (int i = 0; i < TRIES; i++) {
            double high = Math.max(4.5, dice.between(6, 10) - i * 0.02);
            double wide = high * dice.between(2.5, 5.5);
            double x = dice.between(FROM_EDGE, width - FROM_EDGE - wide);
            area = new Area(x, dice.between(FROM_EDGE, height - FROM_EDGE - high), wide, high);
            if (free(area)) {
                return area;
            }
        }
        return area;
    }

    private boolean free(Area area) {
        boolean stamped = page.stamp().map(Area::of).filter(area::overlaps).isPresent();
        if (stamped || page.codes().stream().map(Area::of).anyMatch(area.grown(4)::overlaps)) {
            return false;
        }
        for (double y = area.y() - 1; y <= area.bottom() + 1; y += 0.4) {
            for (double x = area.x() - 1; x <= area.right() + 1; x += 0.4) {
                if (picture.at((int) (x * scale), (int) (y * scale)) < WHITE) {
                    return false;
                }
            }
        }
        return true;
    }
}
