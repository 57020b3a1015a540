package vn.kiemphieu.scanner.page;

/** How bright bare paper is around each place of a picture: the brightest cells nearby. Shadows and stains drop out. */
final class PaperLevels {
    /** Cells to the side of a block: about 4 mm at 200 dots per inch. */
    static final int BLOCK = 8;

    static final int BLOCK_BITS = 3;
    /** Only every second cell is asked; paper is never as thin as one. */
    private static final int STEP = 2;
    /** Darker than any paper: beside the sheet, where nothing is to be measured. */
    private static final int LEAST = 96;

    private final int across;
    private final int down;
    private final int[] level;

    PaperLevels(byte[] cells, int cellsAcross, int cellsDown) {
        this.across = (cellsAcross + BLOCK - 1) / BLOCK;
        this.down = (cellsDown + BLOCK - 1) / BLOCK;
        int[] own = new int[across * down];
        for (int y = 0; y < cellsDown; y += STEP) {
            for (int x = 0; x < cellsAcross; x += STEP) {
                int block = y / BLOCK * across + x / BLOCK;
                own[block] = Math.max(own[block], cells[y * cellsAcross + x] & 0xFF);
            }
        }
        this.level = brightestAround(own);
    }

    /** The level at a place of the picture, 96 to 255. */
    int at(int pixelX, int pixelY) {
        return level[blockY(pixelY) * across + blockX(pixelX)];
    }

    /** The level of the block of {@link #BLOCK} cells in which a cell lies. */
    int atCell(int x, int y) {
        return level[(y >> BLOCK_BITS) * across + (x >> BLOCK_BITS)];
    }

    /** How many blocks lie side by side. */
    int across() {
        return across;
    }

    /** The grey below which a place is darker than paper by so much, of 255: a table by block, row by row. */
    int[] greyAt(int darkness) {
        int[] grey = level.clone();
        for (int i = 0; i < grey.length; i++) {
            grey[i] -= darkness;
        }
        return grey;
    }

    private int blockX(int x) {
        return Math.max(0, Math.min(across - 1, x / (Scan.CELL * BLOCK)));
    }

    private int blockY(int y) {
        return Math.max(0, Math.min(down - 1, y / (Scan.CELL * BLOCK)));
    }

    private int[] brightestAround(int[] own) {
        int[] brightest = new int[own.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int most = LEAST;
                for (int ny = Math.max(0, y - 1); ny <= Math.min(down - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(across - 1, x + 1); nx++) {
                        most = Math.max(most, own[ny * across + nx]);
                    }
                }
                brightest[y * across + x] = most;
            }
        }
        return brightest;
    }
}
