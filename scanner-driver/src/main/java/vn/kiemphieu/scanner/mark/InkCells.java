package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.DarkCells;

/**
 * Finds the ink on a page that lies where nothing was printed. Blocks of half a millimetre that are as light as paper, and
 * so are their neighbours, hold none; all others are looked at pixel by pixel, and so are those with print in them.
 */
final class InkCells {
    /** Pixels to the side of a block. */
    private static final int BLOCK = UntouchedSheet.CELL;
    /** Mean darkness of a block, of 255, that a hair of ink in it makes. */
    private static final int HAIR = 10;

    private final PrintMask mask;
    private final int across;
    private final int down;
    /** Blocks without print, as row, from, to. */
    private final int[] free;
    /** Blocks in which print leaves some paper. */
    private final boolean[] mixed;
    /** Blocks so deep in a place for marks that nothing in them is asked for. */
    private final boolean[] deep;

    InkCells(PrintMask mask, UntouchedSheet sheet, Area page) {
        this.mask = mask;
        this.across = page.width() / BLOCK;
        this.down = page.height() / BLOCK;
        this.free = sheet.runs();
        this.deep = new boolean[across * down];
        this.mixed = new boolean[across * down];
        for (int i = 0; i < mixed.length; i++) {
            int x = i % across;
            int y = i / across;
            deep[i] = sheet.deepInPlace(x, y);
            mixed[i] = !deep[i] && UntouchedSheet.printed(mask, x * BLOCK, y * BLOCK) && paper(x * BLOCK, y * BLOCK);
        }
    }

    private boolean paper(int left, int top) {
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                if (!mask.near(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Looks at a page.
     *
     * @param looked the cells that are looked at
     * @param width cells from the left edge of the page to the right
     * @param ink takes the darkness of the darkest pixel off print of each cell with ink
     * @return the cells with ink
     */
    int[] look(PageView page, Area looked, int width, byte[] ink) {
        boolean[] open = mixed.clone();
        int[] dark = new DarkCells(page.scan(), page.registration(), BLOCK / Grid.PER_MILLIMETRE, HAIR + page.dulled())
                .among(free, across, Integer.MAX_VALUE);
        for (int i = 0; i < dark.length; i += 2) {
            openAround(open, dark[i], dark[i + 1]);
        }
        int[] inked = new int[1 << 10];
        int count = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                if (!open[y * across + x]) {
                    continue;
                }
                int end = x;
                while (end < across && open[y * across + end]) {
                    end++;
                }
                SeenArea seen = page.see(new Area(x * BLOCK, y * BLOCK, end * BLOCK, (y + 1) * BLOCK));
                for (int cell : cells(seen.area(), looked, width)) {
                    int darkest = darkest(seen, cell % width, cell / width);
                    if (darkest >= Limits.PEN) {
                        ink[cell] = (byte) darkest;
                        inked = count == inked.length ? Arrays.copyOf(inked, 2 * count) : inked;
                        inked[count++] = cell;
                    }
                }
                x = end;
            }
        }
        return Arrays.copyOf(inked, count);
    }

    private void openAround(boolean[] open, int column, int row) {
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
                open[y * across + x] |= !deep[y * across + x];
            }
        }
    }

    private static int[] cells(Area pixels, Area looked, int width) {
        Area in = new Area(
                Math.max(looked.left(), pixels.left() / StrayInk.CELL),
                Math.max(looked.top(), pixels.top() / StrayInk.CELL),
                Math.min(looked.right(), pixels.right() / StrayInk.CELL),
                Math.min(looked.bottom(), pixels.bottom() / StrayInk.CELL));
        if (in.width() <= 0 || in.height() <= 0) {
            return new int[0];
        }
        int[] cells = new int[in.width() * in.height()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (in.top() + i / in.width()) * width + in.left() + i % in.width();
        }
        return cells;
    }

    private int darkest(SeenArea seen, int column, int row) {
        int darkest = 0;
        for (int y = row * StrayInk.CELL; y < (row + 1) * StrayInk.CELL; y++) {
            for (int x = column * StrayInk.CELL; x < (column + 1) * StrayInk.CELL; x++) {
                darkest = mask.near(x, y) ? darkest : Math.max(darkest, seen.at(x, y));
            }
        }
        return darkest;
    }
}
