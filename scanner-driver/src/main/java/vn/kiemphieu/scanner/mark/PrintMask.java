package vn.kiemphieu.scanner.mark;

import java.util.Arrays;

/** Where a page carries print, and the margin around print in which pen cannot be told from it. */
final class PrintMask {
    private final int width;
    private final int height;
    private final boolean[] print;
    private final boolean[] core;
    private final boolean[] near;

    private PrintMask(int width, int height, boolean[][] kinds) {
        this.width = width;
        this.height = height;
        this.print = kinds[0];
        this.core = kinds[1];
        this.near = kinds[2];
    }

    /**
     * The mask of a page as printed.
     *
     * @param margin pixels around print
     */
    static PrintMask of(SeenArea printed, int margin) {
        int width = printed.area().width();
        int height = printed.area().height();
        boolean[] print = new boolean[width * height];
        boolean[] core = new boolean[width * height];
        for (int i = 0; i < print.length; i++) {
            int dark = printed.at(i % width, i / width);
            print[i] = dark >= Limits.PRINT;
            core[i] = dark >= Limits.PRINT_CORE;
        }
        boolean[] near = withRules(print, width);
        for (int i = 0; i < margin; i++) {
            near = grown(near, width, height);
        }
        return new PrintMask(width, height, new boolean[][] {print, core, near});
    }

    /**
     * Print with its long level lines made thicker: printers and drivers draw thin lines a pixel more or less, and along a
     * whole name that would look like a pen.
     */
    private static boolean[] withRules(boolean[] print, int width) {
        boolean[] thicker = print.clone();
        int least = Grid.pixels(Limits.RULE_LENGTH);
        for (int i = 0; i < print.length; ) {
            int end = i;
            while (end < print.length && print[end] && (end == i || end % width != 0)) {
                end++;
            }
            if (end - i >= least) {
                for (int line = 1; line <= Limits.RULE_MARGIN; line++) {
                    Arrays.fill(thicker, Math.max(0, i - line * width), Math.max(0, end - line * width), true);
                    Arrays.fill(
                            thicker,
                            Math.min(print.length, i + line * width),
                            Math.min(print.length, end + line * width),
                            true);
                }
            }
            i = Math.max(end, i + 1);
        }
        return thicker;
    }

    /** Of the page, pixels. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean print(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && print[y * width + x];
    }

    /** Whether print is dark here, and not only the edge of a letter. */
    boolean core(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && core[y * width + x];
    }

    boolean near(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && near[y * width + x];
    }

    /** Whether print lies here or next to here. */
    boolean beside(int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            if (print(x - 1, y + dy) || print(x, y + dy) || print(x + 1, y + dy)) {
                return true;
            }
        }
        return false;
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
