package vn.kiemphieu.scanner.page;

import vn.kiemphieu.scanner.GreyPicture;

/** Cuts upright pieces of known resolution out of a picture, wherever the page lies in it. */
public final class FlatPage {
    /** Pixels of a piece that are taken along a straight line: as long as a block of paper of one brightness. */
    private static final int SEGMENT = 32;

    /** Places that may be passed over together. */
    private static final int STRETCH = 8;

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
            Registration.Line line = registration.line((piece.top + y + 0.5) / perMillimetre);
            for (int x = 0; x < piece.width; x += SEGMENT) {
                int count = Math.min(SEGMENT, piece.width - x);
                segment(to, y * piece.width + x, new Segment(line, piece.left + x, count, perMillimetre));
            }
        }
        return new GreyPicture(piece.width, piece.height, to);
    }

    /**
     * How much darker a piece is than the paper around, 0 to 255.
     *
     * @param perMillimetre pixels to a millimetre
     * @param dulled taken off all darkness, of 255
     * @param least darkness that is asked for, from 1: all paler places may come out as paper
     */
    public byte[] darkness(Piece piece, double perMillimetre, int dulled, int least) {
        byte[] to = new byte[piece.width * piece.height];
        Paper paper = new Paper(255, dulled, least);
        for (int y = 0; y < piece.height; y++) {
            Registration.Line line = registration.line((piece.top + y + 0.5) / perMillimetre);
            for (int x = 0; x < piece.width; x += SEGMENT) {
                int count = Math.min(SEGMENT, piece.width - x);
                Segment segment = new Segment(line, piece.left + x, count, perMillimetre);
                int level = level(segment);
                paper = paper.level == level ? paper : new Paper(level, dulled, least);
                darken(to, y * piece.width + x, segment, paper);
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

    /** What counts as paper in a segment, and how dark everything else is. */
    private static final class Paper {
        private final int level;
        private final int scale;
        private final int white;
        /** The least grey that is paler than what is asked for. */
        private final int light;

        Paper(int level, int dulled, int least) {
            this.level = level;
            this.scale = 255 * ONE / level;
            this.white = 255 - dulled;
            this.light = ((white - least + 1) * ONE + scale - 1) / scale;
        }

        byte darkness(byte grey) {
            return (byte) Math.max(0, white - (((grey & 0xFF) * scale) >> 16));
        }
    }

    /** All places, or a few at a time: where all pixels around them are light, they are left as paper. */
    private void darken(byte[] to, int start, Segment segment, Paper paper) {
        boolean inside = segment.inside();
        if (inside && light(segment, 0, segment.count - 1, paper.light)) {
            return;
        }
        for (int from = 0; from < segment.count; from += STRETCH) {
            int end = Math.min(segment.count, from + STRETCH);
            if (inside && light(segment, from, end - 1, paper.light)) {
                continue;
            }
            for (int i = from; i < end; i++) {
                int x = segment.x16 + i * segment.stepX;
                int y = segment.y16 + i * segment.stepY;
                if (inside || segment.inside(x, y)) {
                    to[start + i] = paper.darkness(between(x, y));
                }
            }
        }
    }

    private boolean light(Segment segment, int from, int last, int limit) {
        int x1 = segment.x16 + from * segment.stepX;
        int x2 = segment.x16 + last * segment.stepX;
        int y1 = segment.y16 + from * segment.stepY;
        int y2 = segment.y16 + last * segment.stepY;
        int left = Math.min(x1, x2) >> 16;
        int right = (Math.max(x1, x2) >> 16) + 1;
        int bottom = (Math.max(y1, y2) >> 16) + 1;
        for (int y = Math.min(y1, y2) >> 16; y <= bottom; y++) {
            if (!Eight.light(pixels, y * width + left, y * width + right + 1, limit)) {
                return false;
            }
        }
        return true;
    }

    /** A straight row of places in the picture, in 65536ths of a pixel. */
    private final class Segment {
        private final int count;
        private final int x16;
        private final int y16;
        private final int stepX;
        private final int stepY;

        Segment(Registration.Line line, int x, int count, double perMillimetre) {
            double left = (x + 0.5) / perMillimetre;
            double right = left + count / perMillimetre;
            double fromX = line.pictureX(left) - 0.5;
            double fromY = line.pictureY(left) - 0.5;
            this.count = count;
            this.x16 = (int) (fromX * ONE);
            this.y16 = (int) (fromY * ONE);
            this.stepX = (int) ((line.pictureX(right) - 0.5 - fromX) / count * ONE);
            this.stepY = (int) ((line.pictureY(right) - 0.5 - fromY) / count * ONE);
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
