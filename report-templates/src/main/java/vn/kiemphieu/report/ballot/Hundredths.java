package vn.kiemphieu.report.ballot;

import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.tally.election.Box;

/** From measures as drawn to the whole hundredths of a millimetre of a layout. */
final class Hundredths {
    private static final int PER_MILLIMETRE = 100;

    private Hundredths() {}

    /** The box whose four edges are nearest. */
    static Box box(Bounds bounds) {
        int left = of(bounds.x());
        int top = of(bounds.y());
        return Box.ofHundredths(left, top, of(bounds.right()) - left, of(bounds.bottom()) - top);
    }

    private static int of(double millimetres) {
        return Math.toIntExact(Math.round(millimetres * PER_MILLIMETRE));
    }
}
