package vn.kiemphieu.scanner.page;

import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.Paper;

/**
 * A picture with what is worked out of it once: the mean of every 4 × 4 pixels, and how bright the paper is around each
 * place. All that has to look at the whole sheet looks at these cells; only places for marks are looked at pixel by pixel.
 */
public final class Scan {
    /** Pixels of the picture to the side of a cell. */
    static final int CELL = 4;

    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private final GreyPicture picture;
    private final int across;
    private final int down;
    private final byte[] cells;
    private final PaperLevels levels;

    private Scan(GreyPicture picture) {
        this.picture = picture;
        this.across = picture.width() / CELL;
        this.down = picture.height() / CELL;
        this.cells = new byte[across * down];
        for (int row = 0; row < down; row++) {
            average(row);
        }
        this.levels = new PaperLevels(cells, across, down);
    }

    private Scan(Scan like, PaperLevels levels) {
        this.picture = like.picture;
        this.across = like.across;
        this.down = like.down;
        this.cells = like.cells;
        this.levels = levels;
    }

    public static Scan of(GreyPicture picture) {
        return new Scan(picture);
    }

    /** The same for a page that was found in it: what is beside the page says nothing of its paper. */
    public Scan ofPage(Registration registration, Paper paper) {
        return new Scan(this, levels.within(registration, paper));
    }

    public GreyPicture picture() {
        return picture;
    }

    /**
     * How much darker the cell at a place of a page is than the paper around, 0 to 255; 0 beside the picture.
     *
     * @param x millimetres from the left edge of the page
     */
    public int darkness(Registration.Line line, double x) {
        int column = (int) (line.pictureX(x) / CELL);
        int row = (int) (line.pictureY(x) / CELL);
        boolean inside = column >= 0 && row >= 0 && column < across && row < down;
        return inside ? Math.max(0, levels.atCell(column, row) - (cells[row * across + column] & 0xFF)) : 0;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }

    byte[] cells() {
        return cells;
    }

    PaperLevels levels() {
        return levels;
    }

    /** Two cells at a time: sums of neighbouring pixels side by side in the lanes of one long. */
    private void average(int row) {
        byte[] pixels = picture.pixels();
        int width = picture.width();
        int at = row * CELL * width;
        int to = row * across;
        for (int last = to + across - 1; to < last; to += 2) {
            long sum = sides(Eight.at(pixels, at))
                    + sides(Eight.at(pixels, at + width))
                    + sides(Eight.at(pixels, at + 2 * width))
                    + sides(Eight.at(pixels, at + 3 * width));
            sum += sum >>> 16;
            cells[to] = (byte) (sum >>> 4);
            cells[to + 1] = (byte) (sum >>> 36);
            at += 2 * CELL;
        }
        if (across % 2 == 1) {
            cells[to] = mean(at);
        }
    }

    /** Each two neighbours of eight pixels together. */
    private static long sides(long eight) {
        return (eight & EVEN) + ((eight >>> 8) & EVEN);
    }

    private byte mean(int at) {
        int sum = 0;
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < CELL; x++) {
                sum += picture.pixels()[at + y * picture.width() + x] & 0xFF;
            }
        }
        return (byte) (sum >>> 4);
    }
}
