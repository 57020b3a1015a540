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

    /** The column of the picture, in pixels, at which a place of the page in millimetres stands. */
    double pictureX(double x, double y) {
        return pose.a() * x + pose.b() * y + pose.c() + slip.across(x, y);
    }

    /** The line of the picture, likewise. */
    double pictureY(double x, double y) {
        return pose.d() * x + pose.e() * y + pose.f() + slip.down(x, y);
    }

    Spot toPicture(Spot page) {
        return new Spot(pictureX(page.x(), page.y()), pictureY(page.x(), page.y()));
    }
}
