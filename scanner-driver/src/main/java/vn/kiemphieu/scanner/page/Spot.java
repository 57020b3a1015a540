package vn.kiemphieu.scanner.page;

/** A place: in pixels on a picture, in millimetres on a page. */
public record Spot(double x, double y) {
    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
