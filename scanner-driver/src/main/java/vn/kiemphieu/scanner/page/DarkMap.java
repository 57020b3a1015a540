package vn.kiemphieu.scanner.page;

import java.util.BitSet;

/** Which cells of a scan are darker than paper by so much. */
final class DarkMap {
    private static final int WORD = 64;

    private final int stride;
    private final BitSet dark;

    /**
     * Looks at all cells.
     *
     * @param limits the grey below which a cell is dark, by block
     */
    DarkMap(Scan scan, int[] limits) {
        int blocks = scan.levels().across();
        this.stride = (scan.across() + WORD - 1) / WORD * WORD;
        long[] words = new long[stride / WORD * scan.down()];
        for (int y = 0; y < scan.down(); y++) {
            for (int block = 0; block < blocks; block++) {
                int x = block * PaperLevels.BLOCK;
                int limit = limits[(y >> PaperLevels.BLOCK_BITS) * blocks + block];
                long eight = dark(scan, x, y, limit);
                words[(y * stride + x) / WORD] |= eight << (x % WORD);
            }
        }
        this.dark = BitSet.valueOf(words);
    }

    /** The dark ones of eight cells, the first lowest. */
    private static long dark(Scan scan, int x, int y, int limit) {
        int place = y * scan.across() + x;
        if (x + Eight.BYTES <= scan.across()) {
            return Eight.darker(scan.cells(), place, limit);
        }
        long dark = 0;
        for (int i = 0; x + i < scan.across(); i++) {
            dark |= (scan.cells()[place + i] & 0xFF) < limit ? 1L << i : 0;
        }
        return dark;
    }

    boolean is(int column, int line) {
        return dark.get(line * stride + column);
    }

    /** The first dark cell of a line, from a column on; beyond the line where there is none. */
    int next(int column, int line) {
        int next = dark.nextSetBit(line * stride + column);
        return next < 0 ? stride : Math.min(stride, next - line * stride);
    }
}
