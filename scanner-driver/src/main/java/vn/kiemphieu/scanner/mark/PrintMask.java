package vn.kiemphieu.scanner.mark;

import java.util.Arrays;

/** Where a page carries print, and the margin around print in which pen cannot be told from it. */
final class PrintMask {
    private final int width;
    private final int height;
    private final boolean[] print;
    private final boolean[] near;

    private PrintMask(int width, int height, boolean[] print, boolean[] near) {
        this.width = width;
        this.height = height;
        this.print = print;
        this.near = near;
    }

    /**
     * The mask of a page as printed.
     *
     * @param margin pixels around print
     */
    static PrintMask of(SeenPage blank, int margin) {
        boolean[] print = new boolean[blank.width() * blank.height()];
        for (int y = 0; y < blank.height(); y++) {
            for (int x = 0; x < blank.width(); x++) {
                print[y * blank.width() + x] = blank.at(x, y) >= Limits.PRINT;
            }
        }
        boolean[] near = print;
        for (int i = 0; i < margin; i++) {
            near = grown(near, blank.width(), blank.height());
        }
        return new PrintMask(blank.width(), blank.height(), print, near);
    }

    boolean print(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && print[y * width + x];
    }

    boolean near(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && near[y * width + x];
    }

    private static boolean[] grown(boolean[] from, int width, int height) {
        boolean[] grown = Arrays.copyOf(from, from.length);
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                grown[i] = from[i]
                        || from[i - 1]
                        || from[i + 1]
                        || from[i - width]
                        || from[i + width]
                        || from[i - width - 1]
                        || from[i - width + 1]
                        || from[i + width - 1]
                        || from[i + width + 1];
            }
        }
        return grown;
    }
}
