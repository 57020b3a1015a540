package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.DarkCells;

/**
 * Finds the ink on a page that lies where nothing was printed. Blocks of half a millimetre that are as light as paper, and
 * so are their neighbours, hold none; all others are looked at pixel by pixel, and what print leaves free beside them.
 */
final class InkCells {
    /** Pixels to the side of a block. */
    private static final int BLOCK = UntouchedSheet.CELL;
    /** Mean darkness of a block, of 255, that a hair of ink in it makes. */
    private static final int HAIR = 10;
    /** So far into the stamp, pixels, a block opens none that reaches out of it. */
    private static final int DEEP = 3 * BLOCK;

    private final PrintMask mask;
    private final int across;
    private final int down;
    /** Blocks without print, as row, from, to. */
    private final int[] free;
    /** Blocks full of print, and those so deep in a place for marks that nothing in them is asked for. */
    private final BitSet closed;

    InkCells(PrintMask mask, UntouchedSheet sheet, Area page) {
        this.mask = mask;
        this.across = page.width() / BLOCK;
        this.down = page.height() / BLOCK;
        this.free = sheet.runs();
        this.closed = new BitSet(across * down);
        for (int i = 0; i < across * down; i++) {
            int x = i % across;
            int y = i / across;
            closed.set(i, sheet.deepInPlace(x, y) || !paper(x * BLOCK, y * BLOCK));
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
     * @param stamp known already: its ink is not looked at, but for the rim
     * @param looked the cells that are looked at
     * @param width cells from the left edge of the page to the right
     * @param ink takes the darkness of the darkest pixel off print of each cell with ink
     * @return the cells with ink
     */
    int[] look(PageView page, Optional<Stamp> stamp, Area looked, int width, InkMap ink) {
        int[] dark = new DarkCells(page.scan(), page.registration(), BLOCK / Grid.PER_MILLIMETRE, HAIR + page.dulled())
                .among(free, across, Integer.MAX_VALUE);
        BitSet open = new BitSet(across * down);
        for (int i = 0; i < dark.length; i += 2) {
            if (stamp.isEmpty() || !stamp.get().covers(dark[i] * BLOCK, dark[i + 1] * BLOCK, DEEP)) {
                openAround(open, dark[i], dark[i + 1]);
            }
        }
        open.andNot(closed);
        Found found = new Found(looked, width, ink);
        for (int from = open.nextSetBit(0); from >= 0; ) {
            int y = from / across;
            int to = Math.min((y + 1) * across, open.nextClearBit(from));
            int left = from - y * across;
            int right = to - y * across;
            found.add(page.seeInk(new Area(left * BLOCK, y * BLOCK, right * BLOCK, (y + 1) * BLOCK)));
            from = open.nextSetBit(to);
        }
        return Arrays.copyOf(found.cells, found.count);
    }

    private void openAround(BitSet open, int column, int row) {
        int left = Math.max(0, column - 1);
        int right = Math.min(across - 1, column + 1);
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
            open.set(y * across + left, y * across + right + 1);
        }
    }

    /** The cells found so far. */
    private final class Found {
        private final Area looked;
        private final int width;
        private final InkMap ink;
        private int[] cells = new int[1 << 10];
        private int count;

        Found(Area looked, int width, InkMap ink) {
            this.looked = looked;
            this.width = width;
            this.ink = ink;
        }

        void add(SeenArea seen) {
            Area pixels = seen.area();
            int right = Math.min(looked.right(), pixels.right() / StrayInk.CELL);
            int bottom = Math.min(looked.bottom(), pixels.bottom() / StrayInk.CELL);
            for (int y = Math.max(looked.top(), pixels.top() / StrayInk.CELL); y < bottom; y++) {
                for (int x = Math.max(looked.left(), pixels.left() / StrayInk.CELL); x < right; x++) {
                    int darkest = seen.darkest(x * StrayInk.CELL, y * StrayInk.CELL, StrayInk.CELL, mask);
                    if (darkest >= Limits.PEN) {
                        ink.set(y * width + x, darkest);
                        cells = count == cells.length ? Arrays.copyOf(cells, 2 * count) : cells;
                        cells[count++] = y * width + x;
                    }
                }
            }
        }
    }
}
