package vn.kiemphieu.testballots.mark;

import java.util.List;
import vn.kiemphieu.testballots.mark.Trace.Spot;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Tint;

/** Lays the lines of a pen on a picture, soft at the edges; black print under them stays black. */
final class Ink {
    private final Canvas paper;
    private final double scale;
    private final Pen pen;

    /**
     * @param paper what is drawn on
     * @param scale pixels in a millimetre
     */
    Ink(Canvas paper, double scale, Pen pen) {
        this.paper = paper;
        this.scale = scale;
        this.pen = pen;
    }

    /** A trace is laid once: where it runs over itself it is hardly darker. */
    void lay(Trace trace) {
        Wet wet = Wet.around(trace, scale, reach(1));
        List<Spot> spots = trace.spots();
        for (int i = 1; i < spots.size(); i++) {
            line(wet, spots.get(i - 1), spots.get(i));
        }
        soak(wet);
    }

    private double reach(double pressure) {
        return pen.width() * scale / 2 * (0.55 + 0.45 * pressure);
    }

    private void line(Wet wet, Spot from, Spot to) {
        double pressure = (from.pressure() + to.pressure()) / 2;
        double reach = reach(pressure);
        double x = from.x() * scale - wet.left;
        double y = from.y() * scale - wet.top;
        double dx = (to.x() - from.x()) * scale;
        double dy = (to.y() - from.y()) * scale;
        double length = Math.max(dx * dx + dy * dy, 1e-9);
        int edge = (int) Math.ceil(reach) + 1;
        int lastY = Math.min(wet.height - 1, (int) Math.max(y, y + dy) + edge);
        int lastX = Math.min(wet.width - 1, (int) Math.max(x, x + dx) + edge);
        for (int py = Math.max(0, (int) Math.min(y, y + dy) - edge); py <= lastY; py++) {
            for (int px = Math.max(0, (int) Math.min(x, x + dx) - edge); px <= lastX; px++) {
                double along = Math.max(0, Math.min(1, ((px - x) * dx + (py - y) * dy) / length));
                double offX = px - x - along * dx;
                double offY = py - y - along * dy;
                double away = Math.sqrt(offX * offX + offY * offY);
                wet.most(px, py, Math.min(1, reach + 0.5 - away) * (0.6 + 0.4 * pressure));
            }
        }
    }

    private void soak(Wet wet) {
        Tint tint = pen.tint();
        for (int y = 0; y < wet.height; y++) {
            for (int x = 0; x < wet.width; x++) {
                float share = wet.share[y * wet.width + x];
                int px = wet.left + x;
                int py = wet.top + y;
                if (share > 0 && paper.has(px, py)) {
                    paper.darken(px, py, tint, share * (1 - pen.grain() * roughness(px, py)));
                }
            }
        }
    }

    /** The tooth of the paper: the same at the same place, finer than a line is wide. */
    private static double roughness(int x, int y) {
        int hash = (x * 374761393 + y * 668265263) ^ 0x5bd1e995;
        hash = (hash ^ (hash >>> 13)) * 1274126177;
        return ((hash ^ (hash >>> 16)) & 0xFF) / 255.0;
    }

    /** The part of the paper one trace may touch, and how wet each pixel of it is. */
    private static final class Wet {
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private final float[] share;

        private Wet(int left, int top, int width, int height) {
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
            this.share = new float[width * height];
        }

        static Wet around(Trace trace, double scale, double reach) {
            var x = trace.spots().stream().mapToDouble(Spot::x).summaryStatistics();
            var y = trace.spots().stream().mapToDouble(Spot::y).summaryStatistics();
            int left = (int) Math.floor(x.getMin() * scale - reach) - 1;
            int top = (int) Math.floor(y.getMin() * scale - reach) - 1;
            int right = (int) Math.ceil(x.getMax() * scale + reach) + 1;
            int bottom = (int) Math.ceil(y.getMax() * scale + reach) + 1;
            return new Wet(left, top, right - left + 1, bottom - top + 1);
        }

        void most(int x, int y, double wet) {
            int i = y * width + x;
            if (wet > share[i]) {
                share[i] = (float) wet;
            }
        }
    }
}
