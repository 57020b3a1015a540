package vn.kiemphieu.scanner.page;

/**
 * How a page lies in a picture: an affine map from millimetres on the page to pixels, x' = a x + b y + c and y' = d x + e
 * y + f.
 */
public record Pose(double a, double b, double c, double d, double e, double f) {

    /** Where a place of the page stands in the picture. */
    public Spot toPicture(double x, double y) {
        return new Spot(a * x + b * y + c, d * x + e * y + f);
    }

    Spot toPicture(Spot page) {
        return toPicture(page.x(), page.y());
    }

    /** Pixels to a millimetre, the mean of both directions. */
    public double scale() {
        return Math.sqrt(Math.abs(a * e - b * d));
    }

    /** How far the page is turned clockwise in the picture, degrees from -180 to 180. */
    double turn() {
        return Math.toDegrees(Math.atan2(d, a));
    }

    /** The same page in the picture enlarged by a factor. */
    Pose enlarged(double factor) {
        return new Pose(a * factor, b * factor, c * factor, d * factor, e * factor, f * factor);
    }
}
