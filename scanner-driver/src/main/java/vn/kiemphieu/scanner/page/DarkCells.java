package vn.kiemphieu.scanner.page;

import java.util.Arrays;

/**
 * Goes over a whole page in steps of half a millimetre, wherever nothing was printed and no mark belongs, and notes where
 * it is darker than paper.
 */
public final class DarkCells {
    private static final int ONE = 1 << 16;
    /** Cells passed over in one go, at the most. */
    private static final int MOST_TOGETHER = 8;

    private final Scan scan;
    private final Registration registration;
    private final double step;
    private final int[] limits;
    private final DarkStretches stretches;
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
        this.limits = scan.levels().greyAt(darkness);
        this.stretches = new DarkStretches(scan, limits);
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
        int together = inside ? together(run[4], run[5]) : 1;
        int px = run[2];
        int py = run[3];
        for (int from = run[0]; from < run[1]; from += together) {
            int to = Math.min(run[1], from + together);
            int endX = px + (to - from - 1) * run[4];
            int endY = py + (to - from - 1) * run[5];
            if (!inside || stretches.between(px >> 16, py >> 16, endX >> 16, endY >> 16)) {
                cells(row, new int[] {from, to, px, py, run[4], run[5]});
            }
            px = endX + run[4];
            py = endY + run[5];
        }
    }

    /** How many steps lead no farther than to the next stretch of cells and to the next line. */
    private static int together(int stepX, int stepY) {
        int along = PaperLevels.BLOCK * ONE / Math.max(1, Math.abs(stepX));
        int aside = ONE / Math.max(1, Math.abs(stepY));
        return Math.max(1, Math.min(MOST_TOGETHER, Math.min(along, aside)));
    }

    private void cells(int row, int[] run) {
        byte[] cells = scan.cells();
        int across = scan.across();
        int blocks = scan.levels().across();
        int px = run[2];
        int py = run[3];
        for (int x = run[0]; x < run[1]; x++) {
            int column = px >> 16;
            int line = py >> 16;
            if (inside(px, py)
                    && (cells[line * across + column] & 0xFF)
                            < limits[(line >> PaperLevels.BLOCK_BITS) * blocks + (column >> PaperLevels.BLOCK_BITS)]) {
                note(x, row);
            }
            px += run[4];
            py += run[5];
        }
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
