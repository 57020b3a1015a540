package vn.kiemphieu.scanner.page;

/**
 * Where a page lies in a picture, proven by its printed marks.
 *
 * @param pose as if the feed had been even
 * @param slip what an uneven feed added
 * @param marks how many registration marks lie where they were printed
 * @param complete whether nearly all of them do
 */
public record Registration(Pose pose, Slip slip, int marks, boolean complete) {

    /** A picture that is the flat page itself, so many pixels to a millimetre. */
    public static Registration flat(double perMillimetre) {
        return new Registration(new Pose(perMillimetre, 0, 0, 0, perMillimetre, 0), Slip.NONE, 0, true);
    }

    /** The column of the picture, in pixels, at which a place of the page in millimetres stands. */
    double pictureX(double x, double y) {
        return pose.a() * x + pose.b() * y + pose.c() + slip.across(x, y);
    }

    /** The line of the picture, likewise. */
    double pictureY(double x, double y) {
        return pose.d() * x + pose.e() * y + pose.f() + slip.down(x, y);
    }

    /** A level line of the page: what is the same all along it is worked out once. */
    public Line line(double y) {
        return new Line(y);
    }

    /** Places on one level line of the page, millimetres from its left edge. */
    public final class Line {
        private final double y;
        private final double turnX;
        private final double turnY;
        private final double slipX;
        private final double slipY;

        private Line(double y) {
            this.y = y;
            this.turnX = pose.b() * y;
            this.turnY = pose.e() * y;
            this.slipX = slip.across(0, y);
            this.slipY = slip.down(0, y);
        }

        double pictureX(double x) {
            return pose.a() * x + turnX + pose.c() + (slip.alongX() ? slip.across(x, y) : slipX);
        }

        double pictureY(double x) {
            return pose.d() * x + turnY + pose.f() + (slip.alongX() ? slip.down(x, y) : slipY);
        }
    }

    Spot toPicture(Spot page) {
        return new Spot(pictureX(page.x(), page.y()), pictureY(page.x(), page.y()));
    }
}
