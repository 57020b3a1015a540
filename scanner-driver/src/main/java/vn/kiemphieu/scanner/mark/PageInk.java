package vn.kiemphieu.scanner.mark;

/**
 * A page under measurement.
 *
 * @param usual the share of a box, in thousandths, that this voter's marks usually cover; 0 where there are too few to tell
 */
record PageInk(SeenPage seen, PrintMask mask, int usual) {

    /** Whether a mark has so much more ink than the others by the same hand that it may be one withdrawn. */
    boolean unusual(int share) {
        return usual > 0 && share > 1000 * Limits.DENSE && share > Limits.UNUSUAL * usual;
    }
}
