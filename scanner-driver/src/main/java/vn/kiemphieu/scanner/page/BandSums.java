package vn.kiemphieu.scanner.page;

import java.util.stream.IntStream;
import vn.kiemphieu.scanner.GreyPicture;

/** The grey of every column, or of every row, of a picture, summed over a dozen stretches of it. */
final class BandSums {
    private static final int BANDS = 12;
    /** A streak may be lost in the print of a few bands, but at both ends of the picture there is no print. */
    private static final int LEAST_BANDS = 9;
    /** Where the ends begin and end, in hundredths of the picture: beyond the longest printed line. */
    private static final int END_FROM = 1;

    private static final int END_TO = 4;
    /** How much darker a streak is than both its sides, of 255. */
    private static final int CONTRAST = 9;

    private final int lines;
    private final int stretch;
    private final int[] sums;
    /** Grey at the two ends of every line, and how many pixels each is a sum of. */
    private final int[] ends;

    private final int endStretch;

    private BandSums(int lines, int length) {
        this.lines = lines;
        this.stretch = length / BANDS;
        this.sums = new int[BANDS * lines];
        this.ends = new int[2 * lines];
        this.endStretch = length * END_TO / 100 - length * END_FROM / 100;
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
        addEnds(picture, columns, rows);
        return new BandSums[] {columns, rows};
    }

    private static void addEnds(GreyPicture picture, BandSums columns, BandSums rows) {
        int width = picture.width();
        int height = picture.height();
        for (int i = height * END_FROM / 100; i < height * END_TO / 100; i++) {
            for (int x = 0; x < width; x++) {
                columns.ends[x] += picture.pixels()[i * width + x] & 0xFF;
                columns.ends[width + x] += picture.pixels()[(height - 1 - i) * width + x] & 0xFF;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int i = width * END_FROM / 100; i < width * END_TO / 100; i++) {
                rows.ends[y] += picture.pixels()[y * width + i] & 0xFF;
                rows.ends[height + y] += picture.pixels()[y * width + width - 1 - i] & 0xFF;
            }
        }
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
        return dark(ends, line, reach, endStretch)
                && dark(ends, lines + line, reach, endStretch)
                && IntStream.range(0, BANDS)
                                .filter(band -> dark(sums, band * lines + line, reach, stretch))
                                .count()
                        >= LEAST_BANDS;
    }

    private static boolean dark(int[] sums, int at, int reach, int stretch) {
        return Math.min(sums[at - reach], sums[at + reach]) - sums[at] >= CONTRAST * stretch;
    }
}
