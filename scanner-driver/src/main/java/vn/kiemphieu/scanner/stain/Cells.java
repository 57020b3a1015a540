package vn.kiemphieu.scanner.stain;

import java.util.Arrays;

/** How dark a page is on the whole, cell by cell, wherever no print is near. */
final class Cells {
    /** Pixels of the flat page to the side of a cell: half a millimetre. */
    static final int SIDE = 4;

    private final int across;
    private final int down;
    private final float[] mean;

    /**
     * A page's cells.
     *
     * @param mean darkness, row by row; not a number where print is near
     */
    Cells(int across, float[] mean) {
        this.across = across;
        this.down = mean.length / across;
        this.mean = mean;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }

    /** The mean of a cell; not a number where print is near or beside the page. */
    float at(int x, int y) {
        return x < 0 || y < 0 || x >= across || y >= down ? Float.NaN : mean[y * across + x];
    }

    /** The middle one of all means. */
    double usual() {
        float[] known = new float[mean.length];
        int count = 0;
        for (float each : mean) {
            if (!Float.isNaN(each)) {
                known[count++] = each;
            }
        }
        Arrays.sort(known, 0, count);
        return count == 0 ? 0 : known[count / 2];
    }
}
