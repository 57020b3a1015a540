package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * The printed line below a name, on which a voter's underline may hide: the line is darker under the name than beside it.
 *
 * @param under the part of the line below the name
 * @param beside parts of the same line where no name stands: a slanted line is drawn thinner here and thicker there
 * @param thick how thick it was printed, pixels
 */
record RowRule(Area under, List<Area> beside, int thick) {
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
                List<Area> beside = beside(name.right() + Grid.pixels(BESIDE_FROM), y, mask);
                Area under = new Area(name.left(), y - THICK, name.right(), y + THICK + 1);
                return beside.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RowRule(under, beside, thick(name, y, mask)));
            }
        }
        return Optional.empty();
    }

    private static int thick(Area name, int top, PrintMask mask) {
        int thick = 1;
        while (printed(mask, name.left(), name.right(), top + thick) >= LINE) {
            thick++;
        }
        return thick;
    }

    private static List<Area> beside(int from, int y, PrintMask mask) {
        List<Area> beside = new ArrayList<>();
        int length = Grid.pixels(BESIDE_LENGTH);
        for (int left = from; printed(mask, left, left + length, y) >= LINE; left += length) {
            beside.add(new Area(left, y - THICK, left + length, y + THICK + 1));
        }
        return List.copyOf(beside);
    }

    /** Whether pen lies on the line; single pixels, which may fall beside so thin a line, only raise the question. */
    boolean underlined(RowView row) {
        Area near = beside.get(0);
        if (!darker(darkness(row.frame(), moved(under, row)), darkness(row.frame(), moved(near, row)))) {
            return false;
        }
        int here = seen(under, row);
        return beside.stream().allMatch(part -> darker(here, seen(part, row)));
    }

    /**
     * Whether it is no darker than other lines of the page, printed alike, come out here and there: in black and white a
     * line is one pixel thick or two, and this may change under a name.
     *
     * @param usual darkness of the darkest of them
     */
    boolean within(int usual, RowView row) {
        return seen(under, row) < usual + Limits.UNDERLINE;
    }

    /** How dark each part beside the name came out. */
    IntStream darkness(RowView row) {
        return beside.stream().mapToInt(part -> seen(part, row));
    }

    private static int seen(Area area, RowView row) {
        return darkness(row.look().page().see(moved(area, row)));
    }

    private static Area moved(Area area, RowView row) {
        return area.moved(row.shift().dx(), row.shift().dy());
    }

    private static boolean darker(int here, int there) {
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
        for (int y = area.top(); y < area.bottom(); y++) {
            dark += frame.darkness(y, area.left(), area.right(), STEP);
        }
        int columns = (area.width() + STEP - 1) / STEP;
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
