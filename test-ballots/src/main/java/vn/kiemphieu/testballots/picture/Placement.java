package vn.kiemphieu.testballots.picture;

/**
 * Where each pixel of a window comes from in a picture: a turn and stretch around the middle, and a shift.
 *
 * @param xx how far right in the picture for one pixel to the right in the window
 * @param xy how far right in the picture for one pixel down
 * @param x0 where the window's first pixel comes from
 */
public record Placement(double xx, double xy, double x0, double yx, double yy, double y0) {
    /** Where a place in the window comes from in the picture. */
    public double[] inPicture(double x, double y) {
        return new double[] {x0 + xx * x + xy * y, y0 + yx * x + yy * y};
    }

    /** Where a place in the picture comes to lie in the window: the way back. */
    public double[] inWindow(double x, double y) {
        double turn = xx * yy - xy * yx;
        double dx = x - x0;
        double dy = y - y0;
        return new double[] {(yy * dx - xy * dy) / turn, (xx * dy - yx * dx) / turn};
    }
}
