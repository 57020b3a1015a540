package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Millimetres;

/** The pixels in which flat pages are measured: {@link BallotReader#BLANK_DPI} to the inch. */
public final class Grid {
    /** Pixels to a millimetre. */
    public static final double PER_MILLIMETRE = BallotReader.BLANK_DPI / 25.4;

    private Grid() {}

    /** A length in pixels. */
    public static int pixels(Millimetres length) {
        return pixels(length.hundredths() / 100.0);
    }

    static int pixels(double millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }

    /** A rectangle of pixels; right and bottom are the first pixels outside. */
    record Area(int left, int top, int right, int bottom) {
        static Area of(Box box) {
            return new Area(pixels(box.x()), pixels(box.y()), pixels(box.right()), pixels(box.bottom()));
        }

        /** Wider and higher by so many millimetres on every side; narrower where negative. */
        Area grown(double across, double down) {
            return new Area(left - pixels(across), top - pixels(down), right + pixels(across), bottom + pixels(down));
        }

        /** The least that holds both. */
        Area with(Area other) {
            return new Area(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        Area moved(int dx, int dy) {
            return new Area(left + dx, top + dy, right + dx, bottom + dy);
        }

        /** The cells of so many pixels to the side that it touches. */
        Area cells(int side) {
            return new Area(left / side, top / side, right / side + 1, bottom / side + 1);
        }

        Area within(int width, int height) {
            return new Area(clamp(left, width), clamp(top, height), clamp(right, width), clamp(bottom, height));
        }

        boolean touches(Area other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        private static int clamp(int at, int size) {
            return Math.max(0, Math.min(size, at));
        }
    }
}
