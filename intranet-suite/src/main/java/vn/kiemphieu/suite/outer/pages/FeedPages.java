package vn.kiemphieu.suite.outer.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.kiemphieu.suite.outer.board.BoardShelf;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Line;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Section;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** What programs read: RSS 2.0 of everything and of each section, the map of the site, and what robots may do. */
final class FeedPages {
    private static final int ITEMS = 30;
    private static final int MOST_IN_MAP = 5000;

    private final Ground ground;

    FeedPages(Ground ground) {
        this.ground = ground;
    }

    void routes(Routes routes) {
        routes.get("/rss.xml", Who.PUBLIC, request -> rss("Cổng thông tin Đại hội", "/", all()))
                .get("/rss/{section}", Who.PUBLIC, this::ofSection)
                .get("/sitemap.xml", Who.PUBLIC, request -> map())
                .get(
                        "/robots.txt",
                        Who.PUBLIC,
                        request -> text(
                                "text/plain; charset=utf-8",
                                "User-agent: *\nDisallow: /tim\nAllow: /\nSitemap: "
                                        + ground.address().resolve("/sitemap.xml") + "\n"));
    }

    private List<Line> all() {
        return ground.cache().get("rss", handle -> ArticleQueries.newest(handle, 0, ITEMS));
    }

    private Answer ofSection(Request request) {
        String id = request.path("section").replaceFirst("\\.xml$", "");
        Section section = ground.cache().get("sections", ArticleQueries::sections).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
        List<Line> lines = ground.cache().get("rss " + id, handle -> ArticleQueries.inSection(handle, id, 0, ITEMS));
        return rss(section.title(), "/tin/" + id, lines);
    }

    private Answer rss(String title, String path, List<Line> lines) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>");
        add(xml, "title", title);
        add(xml, "link", whole(path));
        add(xml, "description", "Tin bài đã đăng: " + title);
        add(xml, "language", "vi");
        for (Line line : lines) {
            xml.append("<item>");
            add(xml, "title", line.title());
            add(xml, "link", whole("/bai/" + line.id()));
            add(xml, "guid", whole("/bai/" + line.id()));
            add(xml, "description", line.summary());
            add(xml, "category", line.sectionTitle());
            add(xml, "pubDate", rfc1123(line.published()));
            xml.append("</item>");
        }
        return text(
                "application/rss+xml; charset=utf-8",
                xml.append("</channel></rss>\n").toString());
    }

    private static String rfc1123(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private Answer map() {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        PublicCache cache = ground.cache();
        List.of("/", "/ket-qua", "/toan-tinh", "/so-lieu", "/api").forEach(path -> place(xml, path));
        cache.get("sections", ArticleQueries::sections).forEach(section -> place(xml, "/tin/" + section.id()));
        cache.get("map", handle -> ArticleQueries.newest(handle, 0, MOST_IN_MAP))
                .forEach(line -> place(xml, "/bai/" + line.id()));
        cache.get("congresses", ResultQueries::congresses).forEach(line -> place(xml, "/ket-qua/" + line.id()));
        cache.get("boards", BoardShelf::all).forEach(board -> place(xml, "/toan-tinh/" + board.id()));
        return text("application/xml; charset=utf-8", xml.append("</urlset>\n").toString());
    }

    private void place(StringBuilder xml, String path) {
        xml.append("<url>");
        add(xml, "loc", whole(path));
        xml.append("</url>");
    }

    private String whole(String path) {
        return ground.address().resolve(path).toString();
    }

    private static void add(StringBuilder xml, String element, String text) {
        xml.append('<')
                .append(element)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(element)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Answer text(String type, String text) {
        return Answer.content(type, text.getBytes(StandardCharsets.UTF_8)).cachedFor(Ground.KEPT);
    }
}
