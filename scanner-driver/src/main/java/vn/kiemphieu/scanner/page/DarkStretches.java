package vn.kiemphieu.scanner.page;

/**
 * The lines of a scan's cells in stretches of a block's width, and in which of them any cell is darker than paper by so
 * much. A walk over the page passes over all others.
 */
final class DarkStretches {
    private final int across;
    private final boolean[] dark;

    /**
     * Looks at all of them.
     *
     * @param limits the grey below which a cell is dark, by block
     */
    DarkStretches(Scan scan, int[] limits) {
        this.across = scan.levels().across();
        this.dark = new boolean[across * scan.down()];
        int whole = scan.across() / PaperLevels.BLOCK;
        for (int y = 0; y < scan.down(); y++) {
            int line = y * across;
            int blocks = (y >> PaperLevels.BLOCK_BITS) * across;
            for (int x = 0; x < across; x++) {
                int place = y * scan.across() + x * PaperLevels.BLOCK;
                dark[line + x] = x >= whole || !Eight.light(scan.cells(), place, limits[blocks + x]);
            }
        }
    }

    /** Whether any cell is dark in the stretches with two cells, no more than a stretch and a line apart, or between. */
    boolean between(int column, int line, int otherColumn, int otherLine) {
        int one = column >> PaperLevels.BLOCK_BITS;
        int other = otherColumn >> PaperLevels.BLOCK_BITS;
        return dark[line * across + one]
                || dark[line * across + other]
                || dark[otherLine * across + one]
                || dark[otherLine * across + other];
    }
}
