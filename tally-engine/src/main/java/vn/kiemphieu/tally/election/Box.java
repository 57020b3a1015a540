package vn.kiemphieu.tally.election;

/**
 * A rectangle on a page: origin in the page's upper left corner, x to the right, y down.
 *
 * @param x left edge
 * @param y upper edge
 * @param w width, more than nothing
 * @param h height, more than nothing
 */
public record Box(Millimetres x, Millimetres y, Millimetres w, Millimetres h) {
    public Box {
        if (w.hundredths() <= 0 || h.hundredths() <= 0) {
            throw new IllegalArgumentException("a box has a width and a height above nothing");
        }
    }

    /** A box given in hundredths of a millimetre. */
    public static Box ofHundredths(int x, int y, int w, int h) {
        return new Box(new Millimetres(x), new Millimetres(y), new Millimetres(w), new Millimetres(h));
    }

    public Millimetres right() {
        return x.plus(w);
    }

    public Millimetres bottom() {
        return y.plus(h);
    }

    /** Whether the two share any area. */
    public boolean overlaps(Box other) {
        return x.compareTo(other.right()) < 0
                && other.x.compareTo(right()) < 0
                && y.compareTo(other.bottom()) < 0
                && other.y.compareTo(bottom()) < 0;
    }

    /** Whether the other lies in this one, edges included. */
    public boolean contains(Box other) {
        return x.compareTo(other.x) <= 0
                && y.compareTo(other.y) <= 0
                && other.right().compareTo(right()) <= 0
                && other.bottom().compareTo(bottom()) <= 0;
    }
}
