package vn.kiemphieu.report.page;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines between words. */
public record Lines(Style style, List<String> lines) {
    private static final double STEP = 0.5;

    public Lines {
        lines = List.copyOf(lines);
    }

    /** As few lines as fit the width, and those as even as they can be. */
    public static Lines balanced(Style style, double width, String text) {
        Lines filled = filled(style, width, text);
        Lines even = filled;
        for (double narrower = width - 1; narrower > width / 2; narrower--) {
            Lines next = filled(style, narrower, text);
            if (next.lines.size() > filled.lines.size() || next.widest() > narrower) {
                break;
            }
            even = next;
        }
        return even;
    }

    /** Lines filled from the first on. */
    public static Lines filled(Style style, double width, String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return new Lines(style, lines);
    }

    /** The largest size, not above the given one and not below the least, in which no word is wider than the width. */
    public static Style fitting(Style style, double width, String text, double least) {
        Style fitting = style;
        while (filled(fitting, width, text).widest() > width && fitting.points() - STEP >= least) {
            fitting = fitting.sized(fitting.points() - STEP);
        }
        return fitting;
    }

    /** Width of the longest line. */
    public double widest() {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }
}
