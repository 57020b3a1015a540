package vn.kiemphieu.suite.markup;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The little HTML that an article may have. Whatever else is in it is taken out, every time it is stored and every time it is shown. */
public final class SafeHtml {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "strong", "em", "ul", "ol", "li", "blockquote", "a", "hr")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final PolicyFactory TEXT_ONLY = new HtmlPolicyBuilder().toFactory();

    private SafeHtml() {}

    /** The same without anything that is not allowed. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** The words alone, spaces between them. */
    public static String words(String html) {
        return unescape(TEXT_ONLY.sanitize(html.replace("<", " <"))).strip();
    }

    /** Of the few entities that the sanitizer writes. */
    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#96;", "`")
                .replace("&amp;", "&");
    }
}
