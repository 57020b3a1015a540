package vn.kiemphieu.scanner.page;

/** Which cells of a scan are darker than paper by so much. */
final class DarkMap {
    private static final int WORD = Long.SIZE;

    private final int wordsAcross;
    /** A bit for each cell, the first lowest. */
    private final long[] words;

    /**
     * Looks at all cells.
     *
     * @param limits the grey below which a cell is dark, by block
     */
    DarkMap(Scan scan, int[] limits) {
        this.wordsAcross = (scan.across() + WORD - 1) / WORD;
        this.words = new long[wordsAcross * scan.down()];
        for (int y = 0; y < scan.down(); y++) {
            for (int word = 0; word < wordsAcross; word++) {
                words[y * wordsAcross + word] = dark(scan, word * WORD, y, limits);
            }
        }
    }

    /** The dark ones of as many cells of a line as a word holds, the first lowest. */
    static long dark(Scan scan, int from, int y, int[] limits) {
        int blocks = (y >> PaperLevels.BLOCK_BITS) * scan.levels().across();
        int whole = Math.min(from + WORD, scan.across() / PaperLevels.BLOCK * PaperLevels.BLOCK);
        int end = Math.min(from + WORD, scan.across());
        int place = y * scan.across();
        long dark = 0;
        for (int x = from; x < whole; x += PaperLevels.BLOCK) {
            dark |= Eight.darker(scan.cells(), place + x, limits[blocks + x / PaperLevels.BLOCK]) << (x - from);
        }
        for (int x = Math.max(from, whole); x < end; x++) {
            dark |= (scan.cells()[place + x] & 0xFF) < limits[blocks + x / PaperLevels.BLOCK] ? 1L << (x - from) : 0;
        }
        return dark;
    }

    boolean is(int column, int line) {
        return (words[line * wordsAcross + column / WORD] >>> column & 1) != 0;
    }

    /** The first dark cell of a line, from a column on; beyond the line where there is none. */
    int next(int column, int line) {
        int word = column / WORD;
        long dark = words[line * wordsAcross + word] & (-1L << column);
        while (dark == 0 && ++word < wordsAcross) {
            dark = words[line * wordsAcross + word];
        }
        return word * WORD + Long.numberOfTrailingZeros(dark);
    }
}
