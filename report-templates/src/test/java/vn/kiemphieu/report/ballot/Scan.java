package vn.kiemphieu.report.ballot;

import java.awt.image.BufferedImage;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.tally.election.Box;

/** A drawn page that is measured in millimetres. */
record Scan(BufferedImage picture, int dpi) {
    private static final int DARK_BELOW = 128;

    static Bounds bounds(Box box) {
        return new Bounds(
                box.x().hundredths() / 100.0,
                box.y().hundredths() / 100.0,
                box.w().hundredths() / 100.0,
                box.h().hundredths() / 100.0);
    }

    /** What is dark inside an area. */
    Bounds ink(Bounds area) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int y = Math.max(0, pixel(area.y())); y < Math.min(picture.getHeight(), pixel(area.bottom())); y++) {
            for (int x = Math.max(0, pixel(area.x())); x < Math.min(picture.getWidth(), pixel(area.right())); x++) {
                if (dark(x, y)) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return right < 0
                ? new Bounds(0, 0, 0, 0)
                : new Bounds(millimetres(left), millimetres(top), millimetres(right - left), millimetres(bottom - top));
    }

    /** The white around a point, as far as the first dark pixel straight to each side. */
    Bounds white(double x, double y) {
        int middleX = pixel(x);
        int middleY = pixel(y);
        int left = middleX;
        int right = middleX;
        int top = middleY;
        int bottom = middleY;
        while (!dark(left - 1, middleY)) {
            left--;
        }
        while (!dark(right, middleY)) {
            right++;
        }
        while (!dark(middleX, top - 1)) {
            top--;
        }
        while (!dark(middleX, bottom)) {
            bottom++;
        }
        return new Bounds(millimetres(left), millimetres(top), millimetres(right - left), millimetres(bottom - top));
    }

    private boolean dark(int x, int y) {
        return picture.getRaster().getSample(x, y, 0) < DARK_BELOW;
    }

    private int pixel(double millimetres) {
        return (int) Math.round(millimetres * dpi / 25.4);
    }

    private double millimetres(int pixels) {
        return pixels * 25.4 / dpi;
    }
}
