package vn.kiemphieu.counter.bench.report;

import java.util.List;
import java.util.Locale;

/** A bar chart as SVG. */
final class Bars {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 150;
    private static final int FLOOR = 120;
    private static final int CEILING = 14;
    private static final int MOST_LABELS = 12;

    private Bars() {}

    /**
     * A bar.
     *
     * @param part of it that is marked, with its number above
     */
    record Bar(String label, long whole, long part) {}

    static String svg(List<Bar> bars) {
        long most = bars.stream().mapToLong(Bar::whole).max().orElse(1);
        double step = (double) WIDTH / bars.size();
        int labelled = (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\"><path d=\"M0 %d.5H%d\"/>",
                WIDTH,
                HEIGHT,
                FLOOR,
                WIDTH));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double left = i * step + step * 0.1;
            rectangle(svg, "all", left, step * 0.8, height(bar.whole, most));
            if (bar.part > 0) {
                double high = Math.max(1.5, height(bar.part, most));
                rectangle(svg, "bad", left, step * 0.8, high);
                text(
                        svg,
                        left + step * 0.4,
                        FLOOR - Math.max(high, height(bar.whole, most)) - 3,
                        Long.toString(bar.part));
            }
            if (i % labelled == 0) {
                text(svg, left + step * 0.4, FLOOR + 14, bar.label);
            }
        }
        return svg.append("</svg>").toString();
    }

    private static double height(long value, long most) {
        return (double) value * (FLOOR - CEILING) / Math.max(1, most);
    }

    private static void rectangle(StringBuilder svg, String kind, double x, double width, double height) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                kind,
                x,
                FLOOR - height,
                width,
                height));
    }

    private static void text(StringBuilder svg, double x, double y, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, Markup.escaped(words)));
    }
}
