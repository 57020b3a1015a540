package vn.kiemphieu.scanner.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * A picture without its streaks.
     *
     * @param columns the middles of those that ran down it, pixels from the left edge
     * @param rows the middles of those that ran across it, pixels from the upper edge
     */
    public record Cleaned(GreyPicture picture, List<Integer> columns, List<Integer> rows) {}

    /** The picture without its streaks; empty where there is none. */
    public Optional<Cleaned> clean(Scan scan) {
        GreyPicture means = new GreyPicture(scan.across(), scan.down(), scan.cells());
        boolean suspected = Stream.of(BandSums.of(means, CONTRAST_OF_MEANS)).anyMatch(sums -> sums.suspicious(NEAREST));
        return suspected ? clean(scan.picture()) : Optional.empty();
    }

    private static Optional<Cleaned> clean(GreyPicture picture) {
        int reach = Math.max(NEAREST, (int) (WIDEST * Math.max(picture.width(), picture.height())));
        BandSums[] sums = BandSums.of(picture, CONTRAST);
        int[] columns = sums[0].streaks(reach);
        int[] rows = sums[1].streaks(reach);
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
        GreyPicture bridged = new GreyPicture(picture.width(), picture.height(), pixels);
        return Optional.of(new Cleaned(bridged, middles(columns), middles(rows)));
    }

    private static List<Integer> middles(int[] streaks) {
        return IntStream.range(0, streaks.length / 2)
                .mapToObj(i -> (streaks[2 * i] + streaks[2 * i + 1] - 1) / 2)
                .toList();
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
