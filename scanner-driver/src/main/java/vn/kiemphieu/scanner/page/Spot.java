package vn.kiemphieu.scanner.page;

/** A place: in pixels on a picture, in millimetres on a page. */
public record Spot(double x, double y) {
    double distance(Spot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
