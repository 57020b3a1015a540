package vn.kiemphieu.suite.markup;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What editors type: text, an empty line between paragraphs, and of Markdown (CommonMark) headings, lists, quotations, emphasis
 * and links. HTML that somebody types stands on the page as they typed it.
 */
public final class Markup {
    /** Lists in lists, emphasis in emphasis: more than anybody reads, and few enough for any stack. */
    private static final int MOST_NESTED = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private Markup() {}

    /** The HTML of a text, cleaned. */
    public static String html(String typed) {
        return SafeHtml.clean(RENDERER.render(PARSER.parse(typed)));
    }
}
