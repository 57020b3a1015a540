package vn.kiemphieu.scanner.page;

import java.util.BitSet;
import java.util.Optional;
import vn.kiemphieu.scanner.GreyPicture;

/**
 * Takes out the lines that dirt on the scanner's glass draws: thin, dark, straight along the feed, and from one edge of
 * the picture to the other, which no pen line and no print is. What was beside the line is drawn across it.
 */
public final class StreakCleaner {
    /** Widest streak, as a share of the picture's longer side: 0.8 mm of A4. */
    private static final double WIDEST = 0.0027;

    /** How much darker than both its sides a streak is, of 255. */
    private static final int CONTRAST = 9;
    /** The same in the means of {@link Scan}, a few times as wide as a thin streak. */
    private static final int CONTRAST_OF_MEANS = 2;

    private static final int NEAREST = 3;

    /** The picture without its streaks; empty where there is none. */
    public Optional<GreyPicture> clean(Scan scan) {
        GreyPicture means = new GreyPicture(scan.across(), scan.down(), scan.cells());
        BitSet columns =
                BandSums.ofColumns(means, CONTRAST_OF_MEANS, all(means.width())).suspicious(NEAREST);
        BitSet rows =
                BandSums.ofRows(means, CONTRAST_OF_MEANS, all(means.height())).suspicious(NEAREST);
        return columns.isEmpty() && rows.isEmpty() ? Optional.empty() : clean(scan.picture(), columns, rows);
    }

    private static BitSet all(int lines) {
        BitSet all = new BitSet(lines);
        all.set(0, lines);
        return all;
    }

    /** Of the picture only those lines are looked at that the means show to be suspicious. */
    private static Optional<GreyPicture> clean(GreyPicture picture, BitSet meanColumns, BitSet meanRows) {
        int reach = Math.max(NEAREST, (int) (WIDEST * Math.max(picture.width(), picture.height())));
        BitSet suspectedColumns = pixels(meanColumns, picture.width());
        BitSet suspectedRows = pixels(meanRows, picture.height());
        int[] columns = BandSums.ofColumns(picture, CONTRAST, grown(suspectedColumns, reach + 1, picture.width()))
                .streaks(suspectedColumns, reach);
        int[] rows = BandSums.ofRows(picture, CONTRAST, grown(suspectedRows, reach + 1, picture.height()))
                .streaks(suspectedRows, reach);
        if (columns.length == 0 && rows.length == 0) {
            return Optional.empty();
        }
        byte[] pixels = picture.pixels().clone();
        for (int y = 0; y < picture.height(); y++) {
            bridge(pixels, y * picture.width(), 1, columns);
        }
        for (int x = 0; x < picture.width() && rows.length > 0; x++) {
            bridge(pixels, x, picture.width(), rows);
        }
        return Optional.of(new GreyPicture(picture.width(), picture.height(), pixels));
    }

    /** The lines of pixels in some lines of means, and one line of means beside them. */
    private static BitSet pixels(BitSet means, int lines) {
        BitSet pixels = new BitSet(lines);
        means.stream().forEach(line -> pixels.set(Scan.CELL * line, Scan.CELL * (line + 1)));
        return grown(pixels, Scan.CELL, lines);
    }

    private static BitSet grown(BitSet lines, int by, int end) {
        BitSet grown = new BitSet(end);
        lines.stream().forEach(line -> grown.set(Math.max(0, line - by), Math.min(end, line + by + 1)));
        return grown;
    }

    /** Draws across the streaks of one line of pixels, one pixel beyond them on either side. */
    private static void bridge(byte[] pixels, int start, int step, int[] streaks) {
        for (int i = 0; i < streaks.length; i += 2) {
            int from = streaks[i] - 2;
            int to = streaks[i + 1] + 1;
            int left = pixels[start + from * step] & 0xFF;
            int right = pixels[start + to * step] & 0xFF;
            for (int j = from + 1; j < to; j++) {
                pixels[start + j * step] = (byte) (left + (right - left) * (j - from) / (to - from));
            }
        }
    }
}
