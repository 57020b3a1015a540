package vn.kiemphieu.scanner.page;

import java.util.BitSet;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.GreyPicture;

/**
 * The lines of a picture, all its columns or all its rows, looked at for streaks: at both ends, and in a dozen stretches.
 * Hardly any line is dark at its ends, so the grey of a line is summed only where it is asked for.
 */
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
    /** Where each stretch begins, and where the last one ends. */
    private final int[] bounds;
    /** The grey of each stretch of a line, once it was asked for. */
    private final int[][] sums;

    private BandSums(byte[] pixels, int[] shape, int contrast, int[] bounds) {
        this.pixels = pixels;
        this.lines = shape[0];
        this.length = shape[1];
        this.along = shape[2];
        this.across = shape[3];
        this.contrast = contrast;
        this.bounds = bounds;
        this.sums = new int[lines][];
    }

    /**
     * The columns, then the rows, of a picture.
     *
     * @param contrast how much darker a streak is than both its sides, of 255
     */
    static BandSums[] of(GreyPicture picture, int contrast) {
        int width = picture.width();
        int height = picture.height();
        int[] down = new int[BANDS + 1];
        int[] across = new int[BANDS + 1];
        for (int band = 0; band <= BANDS; band++) {
            down[band] = (band * height + BANDS - 1) / BANDS;
            across[band] = band * width / BANDS;
        }
        return new BandSums[] {
            new BandSums(picture.pixels(), new int[] {width, height, width, 1}, contrast, down),
            new BandSums(picture.pixels(), new int[] {height, width, 1, width}, contrast, across)
        };
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
        for (int line = reach; line < lines - reach; line++) {
            boolean darkEnd = end(line, reach, 0, 1) >= contrast || end(line, reach, length - 1, -1) >= contrast;
            if (darkEnd && bands(line, reach) >= SUSPICIOUS_BANDS) {
                return true;
            }
        }
        return false;
    }

    private boolean streak(int line, int reach) {
        int first = end(line, reach, 0, 1);
        int last = end(line, reach, length - 1, -1);
        if (first >= contrast && last >= contrast) {
            return bands(line, reach) >= LEAST_BANDS;
        }
        boolean one = Math.max(first, last) >= contrast && Math.min(first, last) <= -COVERED;
        return one && bands(line, reach) >= MANY_BANDS;
    }

    /** In how many stretches a line is darker than both its sides. */
    private int bands(int line, int reach) {
        int[] before = sums(line - reach);
        int[] here = sums(line);
        int[] behind = sums(line + reach);
        int bands = 0;
        for (int band = 0; band < BANDS; band++) {
            bands += Math.min(before[band], behind[band]) - here[band] >= contrast * (length / BANDS) ? 1 : 0;
        }
        return bands;
    }

    private int[] sums(int line) {
        if (sums[line] == null) {
            sums[line] = new int[BANDS];
            for (int band = 0; band < BANDS; band++) {
                sums[line][band] = sum(line, bounds[band], 1, bounds[band + 1] - bounds[band]);
            }
        }
        return sums[line];
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
        int start = line * across + first * along;
        int sum = 0;
        for (int i = 0; i < stretch; i++) {
            sum += pixels[start + i * step * along] & 0xFF;
        }
        return sum;
    }

    private int grey(int line, int at) {
        return pixels[line * across + at * along] & 0xFF;
    }
}
