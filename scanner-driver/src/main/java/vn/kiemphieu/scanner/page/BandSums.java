package vn.kiemphieu.scanner.page;

import java.util.BitSet;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.GreyPicture;

/** The grey of every column, or of every row, of a picture, summed over a dozen stretches of it. */
final class BandSums {
    private static final int BANDS = 12;
    /** A streak may be lost in the print of a few bands, but at both ends of the sheet there is no print … */
    private static final int LEAST_BANDS = 9;
    /** … but for a registration mark or a code: then the rest of it must speak for a streak. */
    private static final int MANY_BANDS = 10;
    /** The sides of a streak are darker than itself by this where such print lies beside it, of 255. */
    private static final int COVERED = 20;
    /** From so many on it is worth a closer look. */
    private static final int SUSPICIOUS_BANDS = 8;
    /** Bands in which the edge of a streak shows, next to its middle. */
    private static final int EDGE_BANDS = 7;
    /** Where an end of the sheet begins and ends, in hundredths of the picture: beyond the longest printed line. */
    private static final int END_FROM = 1;

    private static final int END_TO = 4;
    /** A scanner's border around the sheet is darker than this and no wider, in hundredths of the picture. */
    private static final int BORDER = 100;

    private static final int BORDER_WIDEST = 30;
    private final byte[] pixels;
    private final int lines;
    private final int length;
    /** From one pixel of a line to the next, and from one line to the next. */
    private final int along;

    private final int across;
    private final int contrast;
    private final int[] sums;

    private BandSums(byte[] pixels, int[] shape, int contrast) {
        this.pixels = pixels;
        this.lines = shape[0];
        this.length = shape[1];
        this.along = shape[2];
        this.across = shape[3];
        this.contrast = contrast;
        this.sums = new int[BANDS * lines];
    }

    /**
     * The columns, then the rows, of a picture.
     *
     * @param contrast how much darker a streak is than both its sides, of 255
     */
    static BandSums[] of(GreyPicture picture, int contrast) {
        int width = picture.width();
        int height = picture.height();
        BandSums columns = new BandSums(picture.pixels(), new int[] {width, height, width, 1}, contrast);
        BandSums rows = new BandSums(picture.pixels(), new int[] {height, width, 1, width}, contrast);
        for (int y = 0; y < height; y++) {
            int band = y * BANDS / height * width;
            for (int part = 0; part < BANDS; part++) {
                int sum = 0;
                int end = (part + 1) * width / BANDS;
                for (int x = part * width / BANDS; x < end; x++) {
                    int grey = picture.pixels()[y * width + x] & 0xFF;
                    columns.sums[band + x] += grey;
                    sum += grey;
                }
                rows.sums[part * height + y] = sum;
            }
        }
        return new BandSums[] {columns, rows};
    }

    /**
     * Which lines are streaks.
     *
     * @param reach how far beside a line its sides are, pixels
     * @return the first line of each streak and the first behind it
     */
    int[] streaks(int reach) {
        BitSet streaks = new BitSet(lines);
        for (int line = 3 * reach; line < lines - 3 * reach; line++) {
            if (streak(line, reach)) {
                boolean edgeBefore = bands(line - 1, reach) >= EDGE_BANDS;
                boolean edgeBehind = bands(line + 1, reach) >= EDGE_BANDS;
                streaks.set(edgeBefore ? line - 1 : line, edgeBehind ? line + 2 : line + 1);
            }
        }
        IntStream.Builder ends = IntStream.builder();
        for (int from = streaks.nextSetBit(0); from >= 0; from = streaks.nextSetBit(streaks.nextClearBit(from))) {
            ends.add(from).add(streaks.nextClearBit(from));
        }
        return ends.build().toArray();
    }

    /**
     * Whether any line may be a streak: it is dark in most of the stretches, and up to one end at least.
     *
     * @param reach how far beside a line its sides are, pixels
     */
    boolean suspicious(int reach) {
        return IntStream.range(reach, lines - reach)
                .anyMatch(line -> bands(line, reach) >= SUSPICIOUS_BANDS
                        && Math.max(end(line, reach, 0, 1), end(line, reach, length - 1, -1)) >= contrast);
    }

    private boolean streak(int line, int reach) {
        long bands = bands(line, reach);
        if (bands < LEAST_BANDS) {
            return false;
        }
        int first = end(line, reach, 0, 1);
        int last = end(line, reach, length - 1, -1);
        boolean both = first >= contrast && last >= contrast;
        boolean one = Math.max(first, last) >= contrast && Math.min(first, last) <= -COVERED;
        return both || (one && bands >= MANY_BANDS);
    }

    private long bands(int line, int reach) {
        return IntStream.range(0, BANDS)
                .map(band -> band * lines + line)
                .filter(at -> Math.min(sums[at - reach], sums[at + reach]) - sums[at] >= contrast * (length / BANDS))
                .count();
    }

    /** How much darker a line is than its sides where the sheet begins, seen from one end of the line; 0 without a sheet. */
    private int end(int line, int reach, int from, int step) {
        int border = Math.max(border(line - reach, from, step), border(line + reach, from, step));
        if (border > length * BORDER_WIDEST / 100) {
            return 0;
        }
        int first = from + step * (border + length * END_FROM / 100);
        int stretch = length * END_TO / 100 - length * END_FROM / 100;
        int sides = Math.min(sum(line - reach, first, step, stretch), sum(line + reach, first, step, stretch));
        return (sides - sum(line, first, step, stretch)) / Math.max(1, stretch);
    }

    /** For how many pixels from its end a line is as dark as a scanner's border. */
    private int border(int line, int from, int step) {
        int border = 0;
        while (border < length && grey(line, from + step * border) < BORDER) {
            border++;
        }
        return border;
    }

    private int sum(int line, int first, int step, int stretch) {
        int sum = 0;
        for (int i = 0; i < stretch; i++) {
            sum += grey(line, first + step * i);
        }
        return sum;
    }

    private int grey(int line, int at) {
        return pixels[line * across + at * along] & 0xFF;
    }
}
