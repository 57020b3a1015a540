package vn.kiemphieu.testballots.picture;

/**
 * Where each pixel of a window comes from in a picture: an uneven feed, then a turn and stretch, and a shift.
 *
 * @param xx how far right in the picture for one pixel to the right in the window
 * @param xy how far right in the picture for one pixel down
 * @param x0 where the window's first pixel comes from
 */
public record Placement(double xx, double xy, double x0, double yx, double yy, double y0, Slip slip) {
    public Placement(double xx, double xy, double x0, double yx, double yy, double y0) {
        this(xx, xy, x0, yx, yy, y0, Slip.NONE);
    }

    /** The same with the window's upper left corner moved, in pixels. */
    public Placement from(double x, double y) {
        return new Placement(xx, xy, x0 + xx * x + xy * y, yx, yy, y0 + yx * x + yy * y, slip);
    }

    /** The same for a picture turned over like a page, left for right. */
    public Placement mirrored(int pictureWidth) {
        return new Placement(-xx, -xy, pictureWidth - x0, yx, yy, y0, slip);
    }

    public Placement with(Slip uneven) {
        return new Placement(xx, xy, x0, yx, yy, y0, uneven);
    }

    /** Where a place in the window comes from in the picture. */
    public double[] inPicture(double x, double y) {
        double line = y + slip.at(y);
        return new double[] {x0 + xx * x + xy * line, y0 + yx * x + yy * line};
    }

    /** Where a place in the picture comes to lie in the window: the way back. */
    public double[] inWindow(double x, double y) {
        double turn = xx * yy - xy * yx;
        double dx = x - x0;
        double dy = y - y0;
        return new double[] {(yy * dx - xy * dy) / turn, slip.line((xx * dy - yx * dx) / turn)};
    }
}
