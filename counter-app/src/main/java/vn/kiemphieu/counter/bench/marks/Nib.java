package vn.kiemphieu.counter.bench.marks;

import java.util.HashMap;
import java.util.Map;
import vn.kiemphieu.counter.bench.marks.StrokeMark.Spot;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Tint;

/** A round pen: what it passes over twice is no darker. */
final class Nib {
    private static final Tint INK = Tint.even(1);

    private final Canvas page;
    private final double scale;
    private final double radius;
    private final double cover;
    private final Map<Long, Double> wet = new HashMap<>();

    /**
     * A pen over a page.
     *
     * @param scale pixels in a millimetre
     * @param radius of its line, millimetres
     * @param cover share of the light it takes
     */
    Nib(Canvas page, double scale, double radius, double cover) {
        this.page = page;
        this.scale = scale;
        this.radius = radius;
        this.cover = cover;
    }

    /** A straight line, places in millimetres. */
    void draw(Spot from, Spot to) {
        double x = from.x() * scale;
        double y = from.y() * scale;
        double dx = to.x() * scale - x;
        double dy = to.y() * scale - y;
        double reach = radius * scale;
        double length = Math.max(dx * dx + dy * dy, 1e-9);
        int edge = (int) Math.ceil(reach) + 1;
        for (int py = (int) Math.min(y, y + dy) - edge; py <= Math.max(y, y + dy) + edge; py++) {
            for (int px = (int) Math.min(x, x + dx) - edge; px <= Math.max(x, x + dx) + edge; px++) {
                double along = Math.max(0, Math.min(1, ((px - x) * dx + (py - y) * dy) / length));
                double away = Math.hypot(px - x - along * dx, py - y - along * dy);
                double share = Math.max(0, Math.min(1, reach + 0.5 - away));
                if (share > 0 && page.has(px, py)) {
                    wet.merge((long) py * page.width() + px, share, Math::max);
                }
            }
        }
    }

    void soak() {
        wet.forEach(
                (at, share) -> page.darken((int) (at % page.width()), (int) (at / page.width()), INK, share * cover));
    }
}
