package vn.kiemphieu.scanner.page;

import vn.kiemphieu.scanner.GreyPicture;

/** Cuts upright pieces of known resolution out of a picture, wherever the page lies in it. */
public final class FlatPage {
    /** Pixels of a piece that are taken along a straight line: as long as a block of paper of one brightness. */
    private static final int SEGMENT = 32;

    private static final int ONE = 1 << 16;
    /** Bare paper: what is seen beside the picture. */
    private static final byte PAPER = (byte) 255;

    private final Scan scan;
    private final Registration registration;
    private final byte[] pixels;
    private final int width;
    private final int height;

    public FlatPage(Scan scan, Registration registration) {
        this.scan = scan;
        this.registration = registration;
        this.pixels = scan.picture().pixels();
        this.width = scan.picture().width();
        this.height = scan.picture().height();
    }

    /**
     * A piece of the page, its corner at a place in pixels of that resolution.
     *
     * @param left of the piece, pixels from the page's left edge
     * @param top of the piece, pixels from the page's upper edge
     * @param width pixels
     * @param height pixels
     */
    public record Piece(int left, int top, int width, int height) {}

    /**
     * The grey of a piece.
     *
     * @param perMillimetre pixels to a millimetre
     */
    public GreyPicture grey(Piece piece, double perMillimetre) {
        byte[] to = new byte[piece.width * piece.height];
        for (int y = 0; y < piece.height; y++) {
            for (int x = 0; x < piece.width; x += SEGMENT) {
                int count = Math.min(SEGMENT, piece.width - x);
                segment(to, y * piece.width + x, new Segment(piece, x, y, count, perMillimetre));
            }
        }
        return new GreyPicture(piece.width, piece.height, to);
    }

    /**
     * How much darker a piece is than the paper around, 0 to 255.
     *
     * @param perMillimetre pixels to a millimetre
     * @param dulled taken off all darkness, of 255
     */
    public byte[] darkness(Piece piece, double perMillimetre, int dulled) {
        byte[] to = new byte[piece.width * piece.height];
        for (int y = 0; y < piece.height; y++) {
            for (int x = 0; x < piece.width; x += SEGMENT) {
                int count = Math.min(SEGMENT, piece.width - x);
                int at = y * piece.width + x;
                Segment segment = new Segment(piece, x, y, count, perMillimetre);
                segment(to, at, segment);
                darken(to, at, count, level(segment), dulled);
            }
        }
        return to;
    }

    private int level(Segment segment) {
        return scan.levels()
                .at(
                        (segment.x16 + segment.stepX * segment.count / 2) >> 16,
                        (segment.y16 + segment.stepY * segment.count / 2) >> 16);
    }

    private static void darken(byte[] to, int at, int count, int level, int dulled) {
        int scale = 255 * ONE / level;
        int white = 255 - dulled;
        for (int i = at; i < at + count; i++) {
            int dark = white - (((to[i] & 0xFF) * scale) >> 16);
            to[i] = (byte) (dark < 0 ? 0 : dark);
        }
    }

    /** A straight row of places in the picture, in 65536ths of a pixel. */
    private final class Segment {
        private final int count;
        private final int x16;
        private final int y16;
        private final int stepX;
        private final int stepY;

        Segment(Piece piece, int x, int y, int count, double perMillimetre) {
            double left = (piece.left + x + 0.5) / perMillimetre;
            double top = (piece.top + y + 0.5) / perMillimetre;
            double right = left + count / perMillimetre;
            double fromX = registration.pictureX(left, top) - 0.5;
            double fromY = registration.pictureY(left, top) - 0.5;
            this.count = count;
            this.x16 = (int) (fromX * ONE);
            this.y16 = (int) (fromY * ONE);
            this.stepX = (int) ((registration.pictureX(right, top) - 0.5 - fromX) / count * ONE);
            this.stepY = (int) ((registration.pictureY(right, top) - 0.5 - fromY) / count * ONE);
        }

        private boolean inside() {
            return inside(x16, y16) && inside(x16 + stepX * (count - 1), y16 + stepY * (count - 1));
        }

        private boolean inside(int x, int y) {
            return x >= 0 && y >= 0 && x >> 16 < width - 1 && y >> 16 < height - 1;
        }
    }

    private void segment(byte[] to, int at, Segment segment) {
        boolean inside = segment.inside();
        int x = segment.x16;
        int y = segment.y16;
        int stepX = segment.stepX;
        int stepY = segment.stepY;
        int end = at + segment.count;
        for (int i = at; i < end; i++) {
            to[i] = inside || segment.inside(x, y) ? between(x, y) : PAPER;
            x += stepX;
            y += stepY;
        }
    }

    /** The grey between four pixels. */
    private byte between(int x, int y) {
        int at = (y >> 16) * width + (x >> 16);
        int fx = (x >> 8) & 0xFF;
        int top = ((pixels[at] & 0xFF) << 8) + fx * ((pixels[at + 1] & 0xFF) - (pixels[at] & 0xFF));
        int low = ((pixels[at + width] & 0xFF) << 8)
                + fx * ((pixels[at + width + 1] & 0xFF) - (pixels[at + width] & 0xFF));
        return (byte) (((top << 8) + ((y >> 8) & 0xFF) * (low - top)) >> 16);
    }
}
