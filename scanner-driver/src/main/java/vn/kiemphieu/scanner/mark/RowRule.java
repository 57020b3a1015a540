package vn.kiemphieu.scanner.mark;

import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * The printed line below a name, on which a voter's underline may hide: the line is darker under the name than beside it.
 *
 * @param under the part of the line below the name
 * @param beside a part of the same line where no name stands
 */
record RowRule(Area under, Area beside) {
    /** How far below a name its line is looked for, and how far beside it the line is taken as printed, millimetres. */
    private static final double BELOW = 4;

    private static final double BESIDE_FROM = 8;
    private static final double BESIDE_LENGTH = 15;
    /** Pixels above and below the line in which an underline adds darkness. */
    private static final int THICK = 4;
    /** Share of the name's width that print must fill to be a line. */
    private static final double LINE = 0.95;

    private static final int STEP = 3;

    /** The line below a name; empty where none is printed, or none beside the name to compare with. */
    static Optional<RowRule> below(Area name, PrintMask mask) {
        for (int y = name.bottom() + 1; y < name.bottom() + Grid.pixels(BELOW); y++) {
            if (printed(mask, name.left(), name.right(), y) >= LINE) {
                int from = name.right() + Grid.pixels(BESIDE_FROM);
                int to = from + Grid.pixels(BESIDE_LENGTH);
                Area under = new Area(name.left(), y - THICK, name.right(), y + THICK + 1);
                return printed(mask, from, to, y) >= LINE
                        ? Optional.of(new RowRule(under, new Area(from, y - THICK, to, y + THICK + 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether pen lies on the line; single pixels, which may fall beside so thin a line, only raise the question. */
    boolean underlined(RowView row) {
        return darker(area -> darkness(
                        row.frame(), area.moved(row.shift().dx(), row.shift().dy())))
                && darker(area -> darkness(
                        row.page().see(area.moved(row.shift().dx(), row.shift().dy()))));
    }

    private boolean darker(ToIntFunction<Area> darkness) {
        int here = darkness.applyAsInt(under);
        int there = darkness.applyAsInt(beside);
        return here - there >= Limits.UNDERLINE && here >= Limits.UNDERLINE_TIMES * there;
    }

    private static double printed(PrintMask mask, int left, int right, int y) {
        int printed = 0;
        for (int x = left; x < right; x++) {
            printed += mask.print(x, y) ? 1 : 0;
        }
        return (double) printed / (right - left);
    }

    /** Mean over every third column of an area of the darkness in each. */
    private static int darkness(Frame frame, Area area) {
        int dark = 0;
        int columns = 0;
        for (int x = area.left(); x < area.right(); x += STEP) {
            for (int y = area.top(); y < area.bottom(); y++) {
                dark += frame.darkness(x, y);
            }
            columns++;
        }
        return dark / columns;
    }

    /** Mean over the columns of an area of the darkness in each. */
    private static int darkness(SeenArea seen) {
        Area area = seen.area();
        int dark = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                dark += seen.at(x, y);
            }
        }
        return dark / area.width();
    }
}
