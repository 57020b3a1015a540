package vn.kiemphieu.counter.bench.report;

import java.util.Locale;
import vn.kiemphieu.counter.bench.timing.Pair;
import vn.kiemphieu.counter.bench.timing.Speeds;

/** Every timed picture as a dot: decoding to the right, reading upwards; the line is the most that is allowed. */
final class Scatter {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 150;
    private static final int LEFT = 34;
    private static final int FLOOR = 122;
    private static final int CEILING = 8;
    private static final double ALLOWED = 1.4;
    private static final double MILLION = 1e6;
    private static final int GRID = 4;

    private Scatter() {}

    static String figure(Speeds speeds) {
        double right = 1.1 * Math.max(1, speeds.percentile(100, Pair::decode) / MILLION);
        double top = 1.1 * Math.max(ALLOWED * right, speeds.percentile(100, Pair::read) / MILLION);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\"><path d=\"M%d %dV%d.5H%d\"/>",
                WIDTH,
                HEIGHT,
                LEFT,
                CEILING,
                FLOOR,
                WIDTH));
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"limit\" d=\"M%d %dL%.1f %.1f\"/>",
                LEFT,
                FLOOR,
                x(right, right),
                y(ALLOWED * right, top)));
        for (Pair pair : speeds.sheets()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\"/>",
                    x(pair.decode() / MILLION, right),
                    y(pair.read() / MILLION, top)));
        }
        for (int i = 1; i <= GRID; i++) {
            label(svg, x(right * i / GRID, right) - 12, FLOOR + 14, right * i / GRID);
            label(svg, LEFT - 16, y(top * i / GRID, top) + 4, top * i / GRID);
        }
        return svg.append("</svg>")
                .insert(0, "<figure>")
                .append("<figcaption>")
                .append(Markup.both(
                        "Từng ảnh: ngang là giải nén, dọc là đọc trọn, ms; vạch đỏ là 1,40 lần",
                        "each sheet: decode across, read upwards, ms; red: 1.40 ×"))
                .append("</figcaption></figure>")
                .toString();
    }

    private static double x(double millis, double right) {
        return LEFT + millis / right * (WIDTH - LEFT);
    }

    private static double y(double millis, double top) {
        return FLOOR - millis / top * (FLOOR - CEILING);
    }

    private static void label(StringBuilder svg, double x, double y, double millis) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%.0f</text>", x, y, millis));
    }
}
