package vn.kiemphieu.scanner.stain;

import java.util.stream.IntStream;

/**
 * The darkness of a whole page laid flat, of which stains are taken off. Pixels on and near print tell nothing of stains.
 */
final class FlatSheet {
    private final int width;
    private final int height;
    private final byte[] darkness;
    private final boolean[] paper;

    /**
     * A page.
     *
     * @param darkness against the paper around, 0 to 255, row by row; changed when stains are taken off
     * @param paper where nothing was printed
     */
    FlatSheet(int width, byte[] darkness, boolean[] paper) {
        this.width = width;
        this.height = darkness.length / width;
        this.darkness = darkness;
        this.paper = paper;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean has(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** Whether a pixel lies on the page and no print is near. */
    boolean bare(int x, int y) {
        return has(x, y) && paper[y * width + x];
    }

    int at(int x, int y) {
        return darkness[y * width + x] & 0xFF;
    }

    /** Takes so much darkness off a pixel. */
    void lighten(int x, int y, double by) {
        int at = y * width + x;
        darkness[at] = (byte) Math.max(0, (darkness[at] & 0xFF) - (int) Math.round(by));
    }

    /** The page as grey, paper white. */
    byte[] grey() {
        byte[] grey = darkness.clone();
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (255 - (grey[i] & 0xFF));
        }
        return grey;
    }

    /** Its cells of so many pixels to the side. */
    Cells cells(int side) {
        return new Cells(side);
    }

    /** The mean darkness of every cell, and how many of its pixels are bare. */
    final class Cells {
        private final int side;
        private final int across;
        private final int down;
        private final float[] mean;

        private Cells(int side) {
            this.side = side;
            this.across = width / side;
            this.down = height / side;
            this.mean = new float[across * down];
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++) {
                    mean[y * across + x] = meanOf(x * side, y * side);
                }
            }
        }

        private float meanOf(int left, int top) {
            int sum = 0;
            int bare = 0;
            for (int y = top; y < top + side; y++) {
                for (int x = left; x < left + side; x++) {
                    if (paper[y * width + x]) {
                        sum += darkness[y * width + x] & 0xFF;
                        bare++;
                    }
                }
            }
            return 2 * bare < side * side ? Float.NaN : (float) sum / bare;
        }

        int across() {
            return across;
        }

        int down() {
            return down;
        }

        /** The mean of a cell; not a number where it is full of print or beside the page. */
        float at(int x, int y) {
            return x < 0 || y < 0 || x >= across || y >= down ? Float.NaN : mean[y * across + x];
        }

        /** The middle one of all means. */
        double usual() {
            double[] known = IntStream.range(0, mean.length)
                    .mapToDouble(i -> mean[i])
                    .filter(each -> !Double.isNaN(each))
                    .sorted()
                    .toArray();
            return known.length == 0 ? 0 : known[known.length / 2];
        }
    }
}
