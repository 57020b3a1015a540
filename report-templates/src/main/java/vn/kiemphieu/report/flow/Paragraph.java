package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Style;

/**
 * Running text. No page begins or ends with one line of a longer paragraph. Justified text that ends in an ellipsis gets dots
 * up to the edge, to write on.
 */
public record Paragraph(String text, Style style, Setting setting) implements Block {
    /** Ascent and descent of the typeface in ems. */
    private static final double ASCENT = 0.891;

    private static final double DESCENT = 0.216;
    /** Blanks stretched further than this tear a line apart; it stays ragged. */
    private static final double MOST_STRETCH = 3;

    private static final String DOTS = "…";

    /**
     * How it is set.
     *
     * @param indent of the first line
     * @param leading distance of two lines in ems of the type
     * @param after space below, not kept at the end of a page
     * @param holdsNext whether the next block begins on the same page: for headings
     */
    public record Setting(Align align, double indent, double leading, double after, boolean holdsNext) {
        public Setting holding() {
            return new Setting(align, indent, leading, after, true);
        }

        public Setting aligned(Align other) {
            return new Setting(other, other == Align.JUSTIFIED ? indent : 0, leading, after, holdsNext);
        }

        public Setting spaced(double space) {
            return new Setting(align, indent, leading, space, holdsNext);
        }
    }

    /** Where the lines stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        /** Both edges even, but for the last line. */
        JUSTIFIED
    }

    @Override
    public List<Strip> strips(double width) {
        List<List<String>> lines = Words.lines(text, style, width, setting.indent());
        double high = style.em() * setting.leading();
        List<Strip> strips = new ArrayList<>();
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            double indent = i == 0 ? setting.indent() : 0;
            boolean nearEdge = last > 0 && (i == 0 || i == last - 1);
            boolean holds = i == last ? setting.holdsNext() : nearEdge;
            strips.add(new Strip(high, line(lines.get(i), indent, width, i == last), holds));
        }
        if (setting.after() > 0) {
            strips.add(new Strip(setting.after(), List.of(), setting.holdsNext()));
        }
        return strips;
    }

    private List<Mark> line(List<String> words, double indent, double width, boolean last) {
        double baseline = style.em() * ((setting.leading() - ASCENT - DESCENT) / 2 + ASCENT);
        String line = String.join(" ", words);
        if (setting.align() == Align.JUSTIFIED && !last && words.size() > 1) {
            double spare = (width - indent - style.width(line)) / (words.size() - 1);
            if (spare <= MOST_STRETCH * style.width(" ")) {
                return justified(words, indent, width, baseline);
            }
        }
        if (setting.align() == Align.JUSTIFIED && line.endsWith(DOTS)) {
            double room = width - indent - style.width(line);
            line += DOTS.repeat((int) Math.max(0, room / style.width(DOTS)));
        }
        double spare = width - indent - style.width(line);
        double x = switch (setting.align()) {
            case LEFT, JUSTIFIED -> indent;
            case CENTRE -> indent + spare / 2;
            case RIGHT -> indent + spare;
        };
        return List.of(new Mark.Text(style, x, baseline, line));
    }

    private List<Mark> justified(List<String> words, double indent, double width, double baseline) {
        double ink = words.stream().mapToDouble(style::width).sum();
        double blank = (width - indent - ink) / (words.size() - 1);
        List<Mark> marks = new ArrayList<>();
        double x = indent;
        for (String word : words) {
            marks.add(new Mark.Text(style, x, baseline, word));
            x += style.width(word) + blank;
        }
        return marks;
    }
}
