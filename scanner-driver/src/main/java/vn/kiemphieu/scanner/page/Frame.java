package vn.kiemphieu.scanner.page;

/**
 * A small part of a page, straight enough to be followed in whole steps: where its pixels of some resolution lie in the
 * picture, in 65536ths of a pixel. For looking at single pixels without laying the page flat.
 */
public final class Frame {
    private static final int ONE = 1 << 16;

    /** The darkness of each grey, by the level of the paper: dividing takes longer than looking it up. */
    private static final byte[][] DARKNESS = new byte[256][256];

    static {
        for (int level = 1; level < DARKNESS.length; level++) {
            for (int grey = 0; grey < DARKNESS[level].length; grey++) {
                DARKNESS[level][grey] = (byte) Math.max(0, 255 - grey * 255 / level);
            }
        }
    }

    private final Scan scan;
    private final byte[] pixels;
    private final int width;
    private final int height;
    private final int x0;
    private final int y0;
    private final int rightX;
    private final int rightY;
    private final int downX;
    private final int downY;
    private final int level;
    private final byte[] darkness;

    /**
     * A frame that is exact in the middle of a piece.
     *
     * @param perMillimetre pixels of the page to a millimetre
     */
    public Frame(Scan scan, Registration registration, FlatPage.Piece piece, double perMillimetre) {
        this.scan = scan;
        this.pixels = scan.picture().pixels();
        this.width = scan.picture().width();
        this.height = scan.picture().height();
        double left = (piece.left() + 0.5) / perMillimetre;
        double right = left + piece.width() / perMillimetre;
        double top = (piece.top() + 0.5) / perMillimetre;
        double bottom = top + piece.height() / perMillimetre;
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        double ax = (registration.pictureX(right, y) - registration.pictureX(left, y)) / piece.width();
        double ay = (registration.pictureY(right, y) - registration.pictureY(left, y)) / piece.width();
        double bx = (registration.pictureX(x, bottom) - registration.pictureX(x, top)) / piece.height();
        double by = (registration.pictureY(x, bottom) - registration.pictureY(x, top)) / piece.height();
        double middleX = x * perMillimetre - 0.5;
        double middleY = y * perMillimetre - 0.5;
        this.rightX = (int) Math.round(ax * ONE);
        this.rightY = (int) Math.round(ay * ONE);
        this.downX = (int) Math.round(bx * ONE);
        this.downY = (int) Math.round(by * ONE);
        this.x0 = (int) ((registration.pictureX(x, y) - ax * middleX - bx * middleY) * ONE);
        this.y0 = (int) ((registration.pictureY(x, y) - ay * middleX - by * middleY) * ONE);
        this.level = brightest(piece);
        this.darkness = DARKNESS[level];
    }

    private int brightest(FlatPage.Piece piece) {
        int brightest = 0;
        for (int part = 0; part <= 2; part++) {
            int x = piece.left() + part * piece.width() / 2;
            int y = piece.top() + piece.height() / 2;
            brightest = Math.max(brightest, scan.levels().at(column(x, y), row(x, y)));
        }
        return brightest;
    }

    /** Whether a piece of the page, and a few pixels around it, lies within the picture. */
    public boolean shows(FlatPage.Piece piece) {
        int right = piece.left() + piece.width();
        int bottom = piece.top() + piece.height();
        return within(piece.left() - 1, piece.top() - 1)
                && within(right, piece.top() - 1)
                && within(piece.left() - 1, bottom)
                && within(right, bottom);
    }

    private boolean within(int x, int y) {
        return inside(column(x, y), row(x, y));
    }

    private boolean inside(int column, int row) {
        return column >= 0 && row >= 0 && column < width && row < height;
    }

    /** The grey below which a pixel is darker than the paper by so much, of 255. */
    public int greyAt(int darkness) {
        return level * (255 - darkness) / 255;
    }

    public byte[] pixels() {
        return pixels;
    }

    public int width() {
        return width;
    }

    /** The column of the picture, in 65536ths. */
    public int x16(int x, int y) {
        return x0 + x * rightX + y * downX;
    }

    /** The line of the picture, likewise. */
    public int y16(int x, int y) {
        return y0 + x * rightY + y * downY;
    }

    /** One pixel of the page to the right is so far to the right in the picture. */
    public int rightX() {
        return rightX;
    }

    /** And so far down. */
    public int rightY() {
        return rightY;
    }

    /** The darkness of one pixel of the page; 0 beside the picture. */
    public int darkness(int x, int y) {
        return darknessAt(column(x, y), row(x, y));
    }

    /** The darkness of every so many-th pixel of a line of the page, from one column up to another, together. */
    public int darkness(int y, int from, int to, int every) {
        int x16 = x16(from, y);
        int y16 = y16(from, y);
        int sum = 0;
        for (int x = from; x < to; x += every) {
            sum += darknessAt(x16 >> 16, y16 >> 16);
            x16 += every * rightX;
            y16 += every * rightY;
        }
        return sum;
    }

    private int darknessAt(int column, int row) {
        return inside(column, row) ? darkness[pixels[row * width + column] & 0xFF] & 0xFF : 0;
    }

    /**
     * Whether all pixels of the picture along a part of a line of the page, and some beside, are no darker than a grey. Told
     * only where that part runs along one or two lines of the picture; not so otherwise.
     */
    public boolean light(int y, int from, int to, int limit) {
        int left = Math.min(column(from, y), column(to - 1, y));
        int right = Math.max(column(from, y), column(to - 1, y));
        int top = Math.min(row(from, y), row(to - 1, y));
        int bottom = Math.max(row(from, y), row(to - 1, y));
        return bottom - top <= 1
                && right - left >= Eight.BYTES
                && Eight.light(pixels, top * width + left, top * width + right + 1, limit)
                && Eight.light(pixels, bottom * width + left, bottom * width + right + 1, limit);
    }

    /** Whether some pixel of the picture from one pixel of the page down to another is so dark, none passed over. */
    public boolean dark(int x, int from, int to, int least) {
        int dx = column(x, to) - column(x, from);
        int dy = row(x, to) - row(x, from);
        int steps = Math.max(1, Math.max(Math.abs(dx), Math.abs(dy)));
        // From the middle outwards: what is looked for lies there as a rule.
        int middle = (steps + 1) / 2;
        for (int i = 0; i <= steps; i++) {
            int step = i % 2 == 0 ? middle + i / 2 : middle - (i + 1) / 2;
            int column = column(x, from) + dx * step / steps;
            int row = row(x, from) + dy * step / steps;
            if (darknessAt(column, row) >= least) {
                return true;
            }
        }
        return false;
    }

    private int column(int x, int y) {
        return x16(x, y) >> 16;
    }

    private int row(int x, int y) {
        return y16(x, y) >> 16;
    }
}
