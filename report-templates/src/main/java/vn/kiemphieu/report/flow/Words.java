package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.page.Style;

/** Breaks text into lines. A word wider than a line is broken between letters; nothing is ever clipped. */
final class Words {
    private Words() {}

    /**
     * The words of each line.
     *
     * @param indent how much shorter the first line is
     */
    static List<List<String>> lines(String text, Style style, double width, double indent) {
        double blank = style.width(" ");
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        double room = width - indent;
        for (String word : pieces(text, style, width - indent)) {
            double wide = style.width(word);
            if (!line.isEmpty() && wide > room) {
                lines.add(line);
                line = new ArrayList<>();
                room = width;
            }
            line.add(word);
            room -= wide + blank;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> pieces(String text, Style style, double width) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (style.width(rest) > width && rest.length() > 1) {
                int fits = rest.length() - 1;
                while (fits > 1 && style.width(rest.substring(0, fits)) > width) {
                    fits--;
                }
                pieces.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            pieces.add(rest);
        }
        return pieces;
    }
}
