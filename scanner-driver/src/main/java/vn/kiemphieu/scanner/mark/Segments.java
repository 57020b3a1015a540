package vn.kiemphieu.scanner.mark;

/** Distances to straight pieces of line. */
final class Segments {
    private Segments() {}

    static double distance(double x, double y, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
        double t = Math.max(0, Math.min(1, along));
        double awayX = x - from[0] - t * dx;
        double awayY = y - from[1] - t * dy;
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }
}
