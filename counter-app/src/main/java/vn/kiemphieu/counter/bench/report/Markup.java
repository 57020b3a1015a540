package vn.kiemphieu.counter.bench.report;

import java.util.List;

/** Pieces of HTML. Every text is escaped here. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A word in Vietnamese and, small beside it, in English. */
    static String both(String vietnamese, String english) {
        return escaped(vietnamese) + " <i lang=\"en\">" + escaped(english) + "</i>";
    }

    Markup raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Markup section(String vietnamese, String english) {
        return raw("<h2>" + both(vietnamese, english) + "</h2>");
    }

    Markup part(String vietnamese, String english) {
        return raw("<h3>" + both(vietnamese, english) + "</h3>");
    }

    Markup note(String vietnamese, String english) {
        return raw("<p class=\"note\">" + both(vietnamese, english) + "</p>");
    }

    /**
     * A table; the first column holds words, the others figures.
     *
     * @param head its cells, as markup
     * @param rows their cells, as markup
     */
    Markup table(List<String> head, List<List<String>> rows) {
        out.append("<table><thead><tr>");
        head.forEach(cell -> out.append("<th>").append(cell).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(cell).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        return this;
    }

    String text() {
        return out.toString();
    }
}
