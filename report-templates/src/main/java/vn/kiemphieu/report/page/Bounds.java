package vn.kiemphieu.report.page;

/** A rectangle in millimetres: upper left corner, width and height. */
public record Bounds(double x, double y, double w, double h) {
    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    /** The same rectangle, moved. */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, w, h);
    }

    /** The rectangle with a margin added on all four sides; a negative margin takes away. */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, w + 2 * margin, h + 2 * margin);
    }

    /** The smallest rectangle that holds both. */
    public Bounds and(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
