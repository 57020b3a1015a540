package vn.kiemphieu.scanner.page;

import java.util.stream.IntStream;
import vn.kiemphieu.scanner.GreyPicture;

/** The grey of every column, or of every row, of a picture, summed over a dozen stretches of it. */
final class BandSums {
    private static final int BANDS = 12;
    /** A streak may be lost in the print of a few bands, but hardly at either end of the picture. */
    private static final int LEAST_BANDS = 9;
    /** How much darker a streak is than both its sides, of 255. */
    private static final int CONTRAST = 9;

    private final int lines;
    private final int stretch;
    private final int[] sums;

    private BandSums(int lines, int length) {
        this.lines = lines;
        this.stretch = length / BANDS;
        this.sums = new int[BANDS * lines];
    }

    /** The columns, then the rows, of a picture. */
    static BandSums[] of(GreyPicture picture) {
        int width = picture.width();
        int height = picture.height();
        BandSums columns = new BandSums(width, height);
        BandSums rows = new BandSums(height, width);
        for (int y = 0; y < height; y++) {
            int band = y * BANDS / height * width;
            for (int across = 0; across < BANDS; across++) {
                int sum = 0;
                int end = (across + 1) * width / BANDS;
                for (int x = across * width / BANDS; x < end; x++) {
                    int grey = picture.pixels()[y * width + x] & 0xFF;
                    columns.sums[band + x] += grey;
                    sum += grey;
                }
                rows.sums[across * height + y] = sum;
            }
        }
        return new BandSums[] {columns, rows};
    }

    /**
     * Which lines are streaks.
     *
     * @param reach how far beside a line its sides are, pixels
     */
    boolean[] streaks(int reach) {
        boolean[] streaks = new boolean[lines];
        for (int line = 3 * reach; line < lines - 3 * reach; line++) {
            streaks[line] = streak(line, reach);
        }
        return streaks;
    }

    private boolean streak(int line, int reach) {
        return (dark(line, 0, reach) || dark(line, 1, reach))
                && (dark(line, BANDS - 1, reach) || dark(line, BANDS - 2, reach))
                && IntStream.range(0, BANDS)
                                .filter(band -> dark(line, band, reach))
                                .count()
                        >= LEAST_BANDS;
    }

    private boolean dark(int line, int band, int reach) {
        int at = band * lines + line;
        return Math.min(sums[at - reach], sums[at + reach]) - sums[at] >= CONTRAST * stretch;
    }
}
