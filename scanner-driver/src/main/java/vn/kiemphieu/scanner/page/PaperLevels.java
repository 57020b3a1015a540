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
            for (int block = 0; block < across; block++) {
                int from = y * cellsAcross + block * BLOCK;
                int to = Math.min(from + BLOCK, (y + 1) * cellsAcross);
                int most = own[y / BLOCK * across + block];
                for (int at = from; at < to; at += STEP) {
                    most = Math.max(most, cells[at] & 0xFF);
                }
                own[y / BLOCK * across + block] = most;
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

    /** The grey half as bright as paper: a table likewise. */
    int[] half() {
        int[] grey = level.clone();
        for (int i = 0; i < grey.length; i++) {
            grey[i] /= 2;
        }
        return grey;
    }

    private int blockX(int x) {
        return Math.max(0, Math.min(across - 1, x / (Scan.CELL * BLOCK)));
    }

    private int blockY(int y) {
        return Math.max(0, Math.min(down - 1, y / (Scan.CELL * BLOCK)));
    }

    /** Of each block and those around it, first side by side, then one above the other. */
    private int[] brightestAround(int[] own) {
        int[] beside = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            int x = i % across;
            int left = x > 0 ? own[i - 1] : LEAST;
            int right = x < across - 1 ? own[i + 1] : LEAST;
            beside[i] = Math.max(Math.max(left, right), Math.max(LEAST, own[i]));
        }
        int[] brightest = beside.clone();
        for (int i = across; i < own.length; i++) {
            brightest[i] = Math.max(brightest[i], beside[i - across]);
            brightest[i - across] = Math.max(brightest[i - across], beside[i]);
        }
        return brightest;
    }
}
