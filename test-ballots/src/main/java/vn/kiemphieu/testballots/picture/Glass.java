package vn.kiemphieu.testballots.picture;

import java.util.Arrays;

/**
 * A picture on its way through the scanner. Beside its pixels it knows of every stretch of a row whether all of it has
 * one level: most of a sheet is bare paper, and bare paper needs no work.
 */
public final class Glass {
    /** Pixels in a stretch. */
    static final int STRETCH = 16;
    /** Instead of a level: this stretch has several. */
    static final short MIXED = -1;

    private final Grey picture;
    private final int stretches;
    private final short[] plain;

    private Glass(Grey picture, int level) {
        this.picture = picture;
        this.stretches = (picture.width() + STRETCH - 1) / STRETCH;
        this.plain = new short[stretches * picture.height()];
        Arrays.fill(plain, (short) level);
    }

    /** A window with nothing in it. */
    public static Glass empty(int width, int height, int level) {
        return new Glass(Grey.filled(width, height, level), level);
    }

    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    public boolean has(int x, int y) {
        return picture.has(x, y);
    }

    public int at(int x, int y) {
        return picture.at(x, y);
    }

    public void set(int x, int y, int level) {
        picture.set(x, y, level);
        plain[y * stretches + x / STRETCH] = MIXED;
    }

    public void darken(int x, int y, double share) {
        picture.darken(x, y, share);
        plain[y * stretches + x / STRETCH] = MIXED;
    }

    Grey picture() {
        return picture;
    }

    /** Stretches in a row. */
    int stretches() {
        return stretches;
    }

    /** The level of all of a stretch, or {@link #MIXED}. */
    int plain(int stretch, int y) {
        return plain[y * stretches + stretch];
    }

    void note(int stretch, int y, int level) {
        plain[y * stretches + stretch] = (short) level;
    }

    /** One level from one pixel of a row to another, not included. */
    void fill(int y, int from, int to, int level) {
        int width = picture.width();
        Arrays.fill(picture.pixels(), y * width + from, y * width + to, (byte) level);
        int row = y * stretches;
        int first = (from + STRETCH - 1) / STRETCH;
        int last = to == width ? stretches : to / STRETCH;
        if (first < last) {
            Arrays.fill(plain, row + first, row + last, (short) level);
        }
        if (from % STRETCH != 0) {
            plain[row + from / STRETCH] = MIXED;
        }
        if (to < width && to % STRETCH != 0) {
            plain[row + to / STRETCH] = MIXED;
        }
    }

    /** Whether a stretch and all around it have one level. */
    boolean calm(int stretch, int y) {
        int i = y * stretches + stretch;
        short level = plain[i];
        int left = stretch > 0 ? 1 : 0;
        int right = stretch < stretches - 1 ? 1 : 0;
        int up = y > 0 ? stretches : 0;
        int down = y < picture.height() - 1 ? stretches : 0;
        return level != MIXED
                && plain[i - left] == level
                && plain[i + right] == level
                && calm(i - up, left, right, level)
                && calm(i + down, left, right, level);
    }

    private boolean calm(int i, int left, int right, short level) {
        return plain[i] == level && plain[i - left] == level && plain[i + right] == level;
    }
}
