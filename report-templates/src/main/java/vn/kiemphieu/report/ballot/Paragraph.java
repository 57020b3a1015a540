package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Style;

/** A text broken into lines between words. */
record Paragraph(Style style, List<String> lines) {
    private static final double STEP = 0.5;

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** As few lines as fit the width, and those as even as they can be. */
    static Paragraph balanced(Style style, double width, String text) {
        Paragraph filled = filled(style, width, text);
        Paragraph even = filled;
        for (double narrower = width - 1; narrower > width / 2; narrower--) {
            Paragraph next = filled(style, narrower, text);
            if (next.lines.size() > filled.lines.size() || next.widest() > narrower) {
                break;
            }
            even = next;
        }
        return even;
    }

    /** Lines filled from the first on. */
    static Paragraph filled(Style style, double width, String text) {
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
        return new Paragraph(style, lines);
    }

    /** The largest size, not above the given one and not below the least, in which no word is wider than the width. */
    static Style fitting(Style style, double width, String text, double least) {
        Style fitting = style;
        while (filled(fitting, width, text).widest() > width && fitting.points() - STEP >= least) {
            fitting = fitting.sized(fitting.points() - STEP);
        }
        return fitting;
    }

    double widest() {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }
}
