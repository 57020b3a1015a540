package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import java.util.List;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.election.BallotLayout.Row;

/**
 * The height of the letters of a name without ascenders, descenders and tone marks: the band through which a line is a
 * line through the middle. Taken from how the names of a page were printed: all in one size, most ink in that band.
 */
final class NameBody {
    /** A line of pixels with this share of the fullest one's print may belong to the body. */
    private static final double FULL = 0.4;

    private final PrintMask mask;
    private final int height;

    NameBody(PrintMask mask, List<Row> rows) {
        this.mask = mask;
        int[] heights = rows.stream()
                .mapToInt(row -> ownHeight(print(Area.of(row.name()))))
                .sorted()
                .toArray();
        this.height = heights[heights.length / 2];
    }

    /** The body of one name, as wide as the name. */
    Area of(Row row) {
        Area name = Area.of(row.name());
        int[] print = print(name);
        int most = -1;
        int top = 0;
        for (int y = 0; y + height <= print.length; y++) {
            int sum = Arrays.stream(print, y, y + height).sum();
            if (sum > most) {
                most = sum;
                top = y;
            }
        }
        return new Area(name.left(), name.top() + top, name.right(), name.top() + top + height);
    }

    private int[] print(Area name) {
        int[] print = new int[name.height()];
        for (int y = 0; y < print.length; y++) {
            for (int x = name.left(); x < name.right(); x++) {
                print[y] += mask.print(x, name.top() + y) ? 1 : 0;
            }
        }
        return print;
    }

    private static int ownHeight(int[] print) {
        int fullest = 0;
        for (int y = 0; y < print.length; y++) {
            fullest = print[y] > print[fullest] ? y : fullest;
        }
        int top = fullest;
        while (top > 0 && print[top - 1] >= FULL * print[fullest]) {
            top--;
        }
        int bottom = fullest + 1;
        while (bottom < print.length && print[bottom] >= FULL * print[fullest]) {
            bottom++;
        }
        return bottom - top;
    }
}
