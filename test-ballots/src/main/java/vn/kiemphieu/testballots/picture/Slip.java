package vn.kiemphieu.testballots.picture;

/**
 * Uneven feed: lines of a scan that come from further up or down the sheet than they should.
 *
 * @param most how far off, in pixels
 * @param turns waves in a pixel of the way, as an angle
 * @param phase of the wave at the upper edge
 */
public record Slip(double most, double turns, double phase) {
    static final Slip NONE = new Slip(0, 0, 0);
    private static final int STEPS = 6;

    double at(double y) {
        return most == 0 ? 0 : most * StrictMath.sin(phase + turns * y);
    }

    /** The line that has come to lie here. */
    double line(double there) {
        double y = there;
        for (int i = 0; i < STEPS && most != 0; i++) {
            y = there - at(y);
        }
        return y;
    }
}
