package vn.kiemphieu.scanner.page;

import java.util.Arrays;

/**
 * Goes over a whole page in steps of half a millimetre, wherever nothing was printed and no mark belongs, and notes where
 * it is darker than paper.
 */
public final class DarkCells {
    private static final int ONE = 1 << 16;

    private final Scan scan;
    private final Registration registration;
    private final double step;
    private final DarkMap dark;
    private int[] found = new int[64];
    private int count;

    /**
     * A walk over a page.
     *
     * @param step millimetres of the page from cell to cell
     * @param darkness from which on a cell is noted, of 255
     */
    public DarkCells(Scan scan, Registration registration, double step, int darkness) {
        this.scan = scan;
        this.registration = registration;
        this.step = step;
        this.dark = new DarkMap(scan, scan.levels().greyAt(darkness));
    }

    /**
     * The dark cells as column, row, column, row …
     *
     * @param across cells of the page from its left to its right edge
     * @param runs of free cells as row, from, to, from the top down
     * @param enough the walk may end when so many are found
     */
    public int[] among(int[] runs, int across, int enough) {
        for (int i = 0; i < runs.length && count < enough; ) {
            int end = i;
            while (end < runs.length && runs[end] == runs[i]) {
                end += 3;
            }
            row(runs, i, end, across);
            i = end;
        }
        return Arrays.copyOf(found, 2 * count);
    }

    private void row(int[] runs, int begin, int end, int across) {
        double y = (runs[begin] + 0.5) * step;
        double left = 0.5 * step;
        double right = (across - 0.5) * step;
        double x0 = registration.pictureX(left, y) / Scan.CELL;
        double y0 = registration.pictureY(left, y) / Scan.CELL;
        int stepX = (int) ((registration.pictureX(right, y) / Scan.CELL - x0) / (across - 1) * ONE);
        int stepY = (int) ((registration.pictureY(right, y) / Scan.CELL - y0) / (across - 1) * ONE);
        int x16 = (int) (x0 * ONE);
        int y16 = (int) (y0 * ONE);
        for (int i = begin; i < end; i += 3) {
            int from = runs[i + 1];
            int to = runs[i + 2];
            look(runs[i], new int[] {from, to, x16 + from * stepX, y16 + from * stepY, stepX, stepY});
        }
    }

    /** One run: from, to, place of its first cell, step from cell to cell. */
    private void look(int row, int[] run) {
        int last = run[1] - run[0] - 1;
        boolean inside = inside(run[2], run[3]) && inside(run[2] + last * run[4], run[3] + last * run[5]);
        if (inside && run[4] > Math.abs(run[5])) {
            leap(row, run);
        } else {
            walk(row, run);
        }
    }

    /** Cell by cell. */
    private void walk(int row, int[] run) {
        int px = run[2];
        int py = run[3];
        for (int x = run[0]; x < run[1]; x++) {
            if (inside(px, py) && dark.is(px >> 16, py >> 16)) {
                note(x, row);
            }
            px += run[4];
            py += run[5];
        }
    }

    /** Along a line of the scan's cells from one dark cell to the next, and so line by line. */
    private void leap(int row, int[] run) {
        int x = run[0];
        while (x < run[1]) {
            int y16 = run[3] + (x - run[0]) * run[5];
            int end = Math.min(run[1], x + stepsOnLine(y16, run[5]));
            while (x < end) {
                int x16 = run[2] + (x - run[0]) * run[4];
                int next = dark.next(x16 >> 16, y16 >> 16);
                if (next == x16 >> 16) {
                    note(x++, row);
                } else {
                    x = Math.min(end, x + steps((next << 16) - x16, run[4]));
                }
            }
        }
    }

    /** How many steps down or up, or none, begin on the line on which the first does. */
    private static int stepsOnLine(int y16, int step) {
        int gone = y16 & (ONE - 1);
        return step == 0 ? Integer.MAX_VALUE / 2 : step > 0 ? steps(ONE - gone, step) : steps(gone + 1, -step);
    }

    /** So many lead as far or farther. */
    private static int steps(int way, int step) {
        return (way + step - 1) / step;
    }

    private boolean inside(int x16, int y16) {
        return x16 >= 0 && y16 >= 0 && x16 >> 16 < scan.across() && y16 >> 16 < scan.down();
    }

    private void note(int x, int y) {
        if (2 * count + 2 > found.length) {
            found = Arrays.copyOf(found, 2 * found.length);
        }
        found[2 * count] = x;
        found[2 * count + 1] = y;
        count++;
    }
}
