package vn.kiemphieu.testballots.picture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Where a page is white: asked for any rectangle, answered at once. */
final class Blank {
    /** A tile's pixels across, which are read at once, and down. */
    private static final int WIDE = 8;

    private static final int HIGH = 4;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long WHITE = -1L;

    private final int columns;
    /** Tiles above and to the left that are not white. */
    private final int[] before;

    private Blank(int columns, int[] before) {
        this.columns = columns;
        this.before = before;
    }

    static Blank of(Grey picture) {
        int columns = (picture.width() + WIDE - 1) / WIDE;
        int rows = (picture.height() + HIGH - 1) / HIGH;
        int stride = columns + 1;
        int[] before = new int[stride * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            boolean[] inked = inked(picture, row * HIGH, columns);
            int so = 0;
            for (int column = 0; column < columns; column++) {
                so += inked[column] ? 1 : 0;
                int i = (row + 1) * stride + column + 1;
                before[i] = before[i - stride] + so;
            }
        }
        return new Blank(stride, before);
    }

    private static boolean[] inked(Grey picture, int top, int columns) {
        boolean[] inked = new boolean[columns];
        byte[] pixels = picture.pixels();
        int width = picture.width();
        int bottom = Math.min(picture.height(), top + HIGH);
        for (int y = top; y < bottom; y++) {
            int row = y * width;
            int whole = width / WIDE;
            for (int column = 0; column < whole; column++) {
                inked[column] |= (long) EIGHT.get(pixels, row + column * WIDE) != WHITE;
            }
            for (int x = whole * WIDE; x < width; x++) {
                inked[whole] |= pixels[row + x] != (byte) WHITE;
            }
        }
        return inked;
    }

    /** Whether all is white from one corner to the other, both included. */
    boolean between(int left, int top, int right, int bottom) {
        int above = top / HIGH * columns;
        int below = (bottom / HIGH + 1) * columns;
        int west = left / WIDE;
        int east = right / WIDE + 1;
        return before[below + east] - before[below + west] - before[above + east] + before[above + west] == 0;
    }
}
