package vn.kiemphieu.scanner.page;

import vn.kiemphieu.tally.election.Paper;

/** How bright bare paper is around each place of a picture: the brightest cells nearby. Shadows and stains drop out. */
final class PaperLevels {
    /** Cells to the side of a block: about 4 mm at 200 dots per inch. */
    static final int BLOCK = 8;

    static final int BLOCK_BITS = 3;
    /** Only every second cell is asked; paper is never as thin as one. */
    private static final int STEP = 2;
    /** Darker than any paper: beside the sheet, where nothing is to be measured. */
    private static final int LEAST = 96;

    private static final int LEVELS = 256;
    /** A page is asked at places so far apart, and from its edges, millimetres. */
    private static final int APART = 8;

    private static final int ASIDE = 16;
    /** One in so many of them may be brighter than the paper … */
    private static final int FEW = 4;
    /** … which uneven light makes brighter by this elsewhere. */
    private static final int UNEVEN = 4;

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

    private PaperLevels(PaperLevels from, int brightest) {
        this.across = from.across;
        this.down = from.down;
        this.level = from.level.clone();
        for (int i = 0; i < level.length; i++) {
            level[i] = Math.min(level[i], brightest);
        }
    }

    /**
     * The same where paper is no brighter than nearly all of a page: the lid of a scanner, seen beside the sheet and through
     * torn corners, may well be.
     */
    PaperLevels within(Registration registration, Paper paper) {
        int[] count = new int[LEVELS];
        int all = 0;
        for (int y = ASIDE; y < paper.height().hundredths() / 100; y += APART) {
            Registration.Line line = registration.line(y);
            for (int x = ASIDE; x < paper.width().hundredths() / 100; x += APART) {
                count[at((int) line.pictureX(x), (int) line.pictureY(x))]++;
                all++;
            }
        }
        int brightest = LEVELS - 1;
        for (int above = 0; above + count[brightest] <= all / FEW; brightest--) {
            above += count[brightest];
        }
        return new PaperLevels(this, Math.min(LEVELS - 1, brightest + UNEVEN));
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
