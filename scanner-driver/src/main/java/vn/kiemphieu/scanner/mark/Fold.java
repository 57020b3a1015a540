package vn.kiemphieu.scanner.mark;

import java.util.OptionalInt;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * A fold across the sheet: a pale straight line that shows in both margins as well, where nobody strikes a name.
 *
 * @param left strip of paper beside everything printed, of no height
 * @param right the same on the other side
 */
record Fold(Area left, Area right) {
    /** Strips looked at, millimetres from the edge of the sheet. */
    private static final double FROM = 4;

    private static final double TO = 9;
    /** How far above and below a name a fold through it may meet the margins, millimetres. */
    private static final double SLANT = 3;
    /** Pixels on either side of the fold in which its shadow lies. */
    private static final int NEAR = 4;

    /** Where folds are looked for on a page. */
    static Fold on(int pageWidth) {
        return new Fold(
                new Area(Grid.pixels(FROM), 0, Grid.pixels(TO), 0),
                new Area(pageWidth - Grid.pixels(TO), 0, pageWidth - Grid.pixels(FROM), 0));
    }

    /** Whether all that is seen of a line along a name lies on one fold. */
    boolean holds(PageView page, PenLine line, Area body) {
        OptionalInt atLeft = crease(page, left, line.heightNear(body.left()));
        OptionalInt atRight = crease(page, right, line.heightNear(body.right()));
        if (atLeft.isEmpty() || atRight.isEmpty()) {
            return false;
        }
        double slope = (double) (atRight.getAsInt() - atLeft.getAsInt()) / (right.left() - left.left());
        return line.lies(x -> atLeft.getAsInt() + slope * (x - left.left()), NEAR);
    }

    /** The height of the darkest line in a margin, if it is darker than the paper above and below. */
    private static OptionalInt crease(PageView page, Area margin, int height) {
        int reach = Grid.pixels(SLANT);
        Area strip = new Area(margin.left(), height - reach, margin.right(), height + reach + 1);
        SeenArea seen = page.see(strip);
        int darkest = height;
        int most = 0;
        int all = 0;
        for (int y = strip.top(); y < strip.bottom(); y++) {
            int dark = 0;
            for (int x = strip.left(); x < strip.right(); x++) {
                dark += seen.at(x, y);
            }
            all += dark;
            if (dark > most) {
                most = dark;
                darkest = y;
            }
        }
        boolean creased =
                most >= Limits.FOLD * strip.width() && most >= Limits.FOLD_TIMES * (double) all / strip.height();
        return creased ? OptionalInt.of(darkest) : OptionalInt.empty();
    }
}
