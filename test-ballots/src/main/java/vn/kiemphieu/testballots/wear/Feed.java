package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Slip;

/**
 * What the feeder does to a picture beside laying the sheet crookedly.
 *
 * @param slip how much faster or slower than it should the sheet runs at most, as a share; it swings between the two
 * @param swings from fast to slow and back, over the length of the picture
 * @param phase where in a swing the picture begins, as an angle
 * @param cutSide edge of the sheet that lies outside the window: 0 left, 1 upper, 2 right, 3 lower
 * @param cut how much of it is cut away, in millimetres; 0 for a window that takes in everything
 * @param mirrored whether the driver delivers the picture left for right
 */
public record Feed(double slip, double swings, double phase, int cutSide, double cut, boolean mirrored) {
    /** A feeder without fault. */
    static final Feed EVEN = new Feed(0, 1, 0, 0, 0, false);

    /** For a picture of so many lines. */
    Slip over(int lines) {
        double turns = 2 * Math.PI * swings / lines;
        return new Slip(slip / turns, turns, phase);
    }

    /** How far at most a line lies from where it should, for a picture of that length. */
    double offLine(double length) {
        return slip * length / (2 * Math.PI * swings);
    }
}
