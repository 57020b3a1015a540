package vn.kiemphieu.testballots.picture;

import vn.kiemphieu.tally.election.Box;

/** A rectangle in millimetres, for drawing: x to the right, y down. */
public record Area(double x, double y, double w, double h) {
    public static Area of(Box box) {
        return new Area(
                box.x().hundredths() / 100.0,
                box.y().hundredths() / 100.0,
                box.w().hundredths() / 100.0,
                box.h().hundredths() / 100.0);
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double middleX() {
        return x + w / 2;
    }

    public double middleY() {
        return y + h / 2;
    }

    /** Wider by so much on every side. */
    public Area grown(double by) {
        return new Area(x - by, y - by, w + 2 * by, h + 2 * by);
    }

    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
