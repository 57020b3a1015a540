package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Placement;

/**
 * One sheet's way through the scanner: how large its picture is, in pixels, and where each pixel comes from.
 */
record Passage(int width, int height, Placement placement) {
    static Passage of(Sheet sheet, Lie lie) {
        Area window = lie.window(sheet.width(), sheet.height());
        Area seen = lie.seen(window);
        double scale = sheet.scale();
        int height = (int) Math.round(seen.h() * scale);
        Placement placement = laid(sheet, lie, window)
                .from(seen.x() * scale, seen.y() * scale)
                .with(lie.feed().over(height));
        return new Passage(
                (int) Math.round(seen.w() * scale),
                height,
                lie.feed().mirrored() ? placement.mirrored(sheet.picture().width()) : placement);
    }

    private static Placement laid(Sheet sheet, Lie lie, Area window) {
        double cos = StrictMath.cos(lie.radians());
        double sin = StrictMath.sin(lie.radians());
        double middleX = (window.w() / 2 + lie.shiftX()) * sheet.scale();
        double middleY = (window.h() / 2 + lie.shiftY()) * sheet.scale();
        double xx = cos / lie.scaleX();
        double xy = sin / lie.scaleX();
        double yx = -sin / lie.scaleY();
        double yy = cos / lie.scaleY();
        double x0 = sheet.picture().width() / 2.0 - xx * middleX - xy * middleY;
        double y0 = sheet.picture().height() / 2.0 - yx * middleX - yy * middleY;
        return new Placement(xx, xy, x0, yx, yy, y0);
    }
}
