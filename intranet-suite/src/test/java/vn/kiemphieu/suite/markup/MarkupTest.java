package vn.kiemphieu.suite.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void a_text_becomes_paragraphs_headings_lists_and_links() {
        String html = Markup.html("Mở đầu **đậm**.\n\n## Mục\n\n- một\n- hai\n\n[xem](https://example.org)");
        assertEquals(
                "<p>Mở đầu <strong>đậm</strong>.</p>\n<h2>Mục</h2>\n<ul><li>một</li><li>hai</li></ul>\n"
                        + "<p><a href=\"https://example.org\" rel=\"nofollow\">xem</a></p>",
                html.replace("<ul>\n", "<ul>").replace("</li>\n", "</li>").strip());
    }

    @Test
    void html_that_is_typed_is_text_on_the_page() {
        String html = Markup.html("<script>alert(1)</script> <b onclick='x'>a</b>");
        assertFalse(html.contains("<script") || html.contains("<b"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
    }

    @Test
    void nothing_that_runs_survives_whatever_is_typed() {
        List<String> pieces = List.of(
                "<script>",
                "</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "![a](http://x/y)",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "<svg/onload=alert(1)>",
                "\"onmouseover=\"alert(1)",
                "`",
                "**",
                "\n\n",
                "<a href=\"vbscript:x\">",
                "&#x3C;script&#x3E;",
                "<iframe src=//x>",
                "> ",
                "- ",
                "<style>*{}</style>",
                "[a]: javascript:alert(1)",
                "<math><mi xlink:href=javascript:x>",
                "\u0000");
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = 0; j < 6; j++) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (String html : List.of(Markup.html(typed.toString()), SafeHtml.clean(typed.toString()))) {
                String tags = html.replaceAll("(?s)[^<]*(<[^>]*>)?", "$1").toLowerCase(Locale.ROOT);
                assertFalse(
                        tags.matches(
                                "(?s).*(<(script|img|svg|iframe|style|math)|\\son[a-z]+=|javascript:|vbscript:|data:).*"),
                        typed + " → " + html);
            }
        }
    }

    @Test
    void words_are_what_is_read_and_not_how_it_is_written() {
        assertEquals(
                "một & hai",
                SafeHtml.words("<p>một &amp; <strong>hai</strong></p>").replaceAll("\\s+", " "));
        assertEquals("dang uy xa duc tho", Folded.of("Đảng ủy xã Đức Thọ"));
        assertEquals("dai-hoi-lan-thu-xx", Folded.address("  Đại hội lần thứ XX! "));
    }
}
