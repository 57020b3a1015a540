package vn.kiemphieu.scanner.page;

import static org.bytedeco.opencv.global.opencv_imgproc.medianBlur;

import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.GreyPicture;

/** The grain of a poor sensor: each pixel of bare paper a little lighter or darker than its neighbours. */
public final class Grain {
    /** Only one of so many cells is asked, each way. */
    private static final int STEP = 8;
    /** A cell so near to the level of paper is bare, of 255. */
    private static final int BARE = 12;
    /** Middle distance from the mean over the spread, of grain as chance makes it. */
    private static final double MIDDLE = 0.67;

    private static final int LEVELS = 256;
    /** The least odd number of pixels to the side of a square whose middle level takes the place of its middle pixel. */
    private static final int SQUARE = 3;

    private Grain() {}

    /** Its spread (standard deviation), in levels of 255. */
    public static double spread(Scan scan) {
        int[] count = new int[LEVELS];
        int all = 0;
        for (int y = 0; y < scan.down(); y += STEP) {
            for (int x = 0; x < scan.across(); x += STEP) {
                int mean = scan.cells()[y * scan.across() + x] & 0xFF;
                if (mean >= scan.levels().atCell(x, y) - BARE) {
                    all += add(scan.picture(), x * Scan.CELL, y * Scan.CELL, mean, count);
                }
            }
        }
        int below = 0;
        int middle = 0;
        while (2 * (below += count[middle]) < all) {
            middle++;
        }
        double within = count[middle] == 0 ? 0 : (all / 2.0 - (below - count[middle])) / count[middle];
        return (middle - 0.5 + within) / MIDDLE;
    }

    private static int add(GreyPicture picture, int left, int top, int mean, int[] count) {
        for (int y = top; y < top + Scan.CELL; y++) {
            for (int x = left; x < left + Scan.CELL; x++) {
                count[Math.abs((picture.pixels()[y * picture.width() + x] & 0xFF) - mean)]++;
            }
        }
        return Scan.CELL * Scan.CELL;
    }

    /** Levels, row by row, with most of the grain taken out and every line left in that is two pixels thick. */
    public static byte[] without(byte[] levels, int width) {
        try (Mat from = Reduced.mat(new GreyPicture(width, levels.length / width, levels));
                Mat to = new Mat()) {
            medianBlur(from, to, SQUARE);
            return Reduced.picture(to).pixels();
        }
    }
}
