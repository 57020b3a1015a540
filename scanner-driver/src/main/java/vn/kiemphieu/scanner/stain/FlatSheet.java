package vn.kiemphieu.scanner.stain;

import vn.kiemphieu.scanner.GreyPicture;

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

    /** The page as it looks now, paper white. */
    GreyPicture picture() {
        return new GreyPicture(width, height, new GreyPicture(width, height, darkness).darkness());
    }

    /** The mean darkness of its cells. */
    Cells cells() {
        int across = width / Cells.SIDE;
        float[] mean = new float[across * (height / Cells.SIDE)];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = mean(i % across * Cells.SIDE, i / across * Cells.SIDE);
        }
        return new Cells(across, mean);
    }

    /** Of a cell of which half is bare; not a number for others. */
    private float mean(int left, int top) {
        int sum = 0;
        int bare = 0;
        for (int y = top; y < top + Cells.SIDE; y++) {
            for (int x = left; x < left + Cells.SIDE; x++) {
                if (paper[y * width + x]) {
                    sum += darkness[y * width + x] & 0xFF;
                    bare++;
                }
            }
        }
        return 2 * bare < Cells.SIDE * Cells.SIDE ? Float.NaN : (float) sum / bare;
    }
}
