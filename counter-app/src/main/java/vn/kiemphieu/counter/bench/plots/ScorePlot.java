package vn.kiemphieu.counter.bench.plots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One score as a picture: its share in each kind of place, and the limit as a line. */
final class ScorePlot {
    private static final int WIDTH = 800;
    private static final int LEFT = 60;
    private static final int RIGHT = 765;
    private static final int TOP = 74;
    private static final int BAND = 92;
    private static final int GAP = 18;
    private static final int FLOOR = TOP + 3 * BAND + 2 * GAP;
    private static final int HEIGHT = FLOOR + 44;

    private ScorePlot() {}

    /**
     * An SVG.
     *
     * @param title in Vietnamese
     * @param subtitle in English
     * @param constant the limit's name in the reader
     */
    static byte[] svg(String title, String subtitle, String constant, Scores scores) {
        StringBuilder svg = new StringBuilder();
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT);
        line(svg, "<style>text{font-family:Tinos,'Times New Roman',serif;fill:#222}</style>");
        line(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        text(svg, LEFT, 26, 19, "start", title);
        text(svg, LEFT, 48, 15, "start", subtitle);
        int band = 0;
        for (Marked marked : Marked.values()) {
            bars(svg, marked, scores, TOP + band * (BAND + GAP) + BAND);
            band++;
        }
        for (int percent = 0; percent <= 100; percent += 10) {
            text(svg, x(percent), FLOOR + 18, 13, "middle", percent + " %");
        }
        double at = x(scores.limit());
        line(
                svg,
                "<path d=\"M%.1f %dV%d\" stroke=\"#b00020\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/>",
                at,
                TOP - 6,
                FLOOR);
        text(
                svg,
                at,
                FLOOR + 36,
                14,
                at > WIDTH / 2.0 ? "end" : "start",
                String.format(Locale.ROOT, "%s = %.0f %%", constant, scores.limit()));
        line(svg, "</svg>");
        return svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Heights go with the square root of the share: a single place in ten thousand can still be seen. */
    private static void bars(StringBuilder svg, Marked marked, Scores scores, int floor) {
        long total = scores.total(marked);
        long[] counts = scores.of(marked);
        double wide = (double) (RIGHT - LEFT) / Scores.BARS;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double high = Math.max(2, (BAND - 16) * Math.sqrt((double) counts[i] / total));
                line(
                        svg,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                        LEFT + i * wide + 1,
                        floor - high,
                        wide - 2,
                        high,
                        marked.colour());
            }
        }
        line(svg, "<path d=\"M%d %d.5H%d\" stroke=\"#888\"/>", LEFT, floor, RIGHT);
        text(
                svg,
                LEFT + 4,
                floor - BAND + 14,
                14,
                "start",
                String.format(Locale.ROOT, "%s · %s: %,d", marked.vietnamese(), marked.english(), total)
                        .replace(',', '.'));
    }

    private static double x(double percent) {
        return LEFT + (RIGHT - LEFT) * Math.min(100, percent) / 100;
    }

    private static void text(StringBuilder svg, double x, double y, int size, String anchor, String text) {
        line(
                svg,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                size,
                anchor,
                text);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
