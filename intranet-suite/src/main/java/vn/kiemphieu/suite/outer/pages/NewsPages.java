package vn.kiemphieu.suite.outer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.suite.outer.board.BoardShelf;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Line;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Section;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Whole;
import vn.kiemphieu.suite.outer.readers.CommentShelf;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** The first page, sections, articles, their pictures, and searching. */
public final class NewsPages {
    static final int ON_A_PAGE = 12;

    private static final int RELATED = 4;

    private final Ground ground;

    NewsPages(Ground ground) {
        this.ground = ground;
    }

    /** The first page. */
    public record Home(
            Frame frame, List<Line> lines, List<ResultQueries.CongressLine> congresses, List<BoardLine> boards) {}

    /** A board, told in figures. */
    public record BoardLine(String id, String title, int done, int all) {}

    /** A list of articles, with what stands above it. */
    public record Articles(
            Frame frame, String heading, String section, List<Section> below, List<Line> lines, Turning turning) {}

    /** An article. */
    public record Reader(
            Frame frame, Whole article, List<Section> path, List<Line> related, List<ReaderComment> comments) {}

    void routes(Routes routes) {
        routes.get("/", Who.PUBLIC, this::home)
                .get("/tin/{section}", Who.PUBLIC, this::section)
                .get("/bai/{id}", Who.PUBLIC, request -> article(request, "outer/article.jte"))
                .get("/bai/{id}/in", Who.PUBLIC, request -> article(request, "outer/print.jte"))
                .get("/anh/{number}/{file}", Who.PUBLIC, this::picture)
                .get("/tim", Who.PUBLIC, this::search);
    }

    private Answer home(Request request) {
        List<Line> lines = ground.cache().get("home", handle -> ArticleQueries.newest(handle, 0, ON_A_PAGE));
        List<ResultQueries.CongressLine> newest = ResultPages.newest(ground.cache(), 6);
        List<BoardLine> boards = ground.cache()
                .get(
                        "home boards",
                        handle -> BoardShelf.all(handle).stream()
                                .map(board -> new BoardLine(
                                        board.id(),
                                        board.title(),
                                        BoardPages.done(board),
                                        board.units().size()))
                                .toList());
        Frame frame =
                ground.frame(request, "/").describedAs("Tin tức và kết quả bầu cử tại đại hội, có cách tự kiểm chứng.");
        return ground.page(request, "outer/home.jte", "Cổng thông tin Đại hội", new Home(frame, lines, newest, boards));
    }

    private Answer section(Request request) {
        String id = request.path("section");
        int page = request.pageNumber();
        List<Section> sections = ground.cache().get("sections", ArticleQueries::sections);
        Section section = sections.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
        List<Line> lines = ground.cache()
                .get(
                        "section " + id + " " + page,
                        handle -> ArticleQueries.inSection(handle, id, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1));
        if (lines.isEmpty() && page > 1) {
            throw Refused.notFound();
        }
        Turning turning = Turning.of("/tin/" + id + "?", page, lines.size() > ON_A_PAGE);
        Frame frame = ground.frame(request, turning.here()).describedAs("Tin bài mục " + section.title());
        return ground.page(
                request,
                "outer/section.jte",
                section.title(),
                new Articles(
                        frame,
                        section.title(),
                        id,
                        sections.stream()
                                .filter(each -> each.parent().equals(Optional.of(id)))
                                .toList(),
                        firstOf(lines),
                        turning));
    }

    private static List<Line> firstOf(List<Line> lines) {
        return lines.size() > ON_A_PAGE ? lines.subList(0, ON_A_PAGE) : lines;
    }

    private Answer article(Request request, String template) {
        String id = request.path("id");
        Whole article = ground.cache()
                .find("article " + id, handle -> ArticleQueries.find(handle, id))
                .orElseThrow(() -> gone(id));
        List<Section> sections = ground.cache().get("sections", ArticleQueries::sections);
        List<Line> related =
                ground.cache().get("related " + id, handle -> ArticleQueries.related(handle, article, RELATED));
        List<ReaderComment> comments = ground.cache().get("comments " + id, handle -> CommentShelf.below(handle, id));
        Frame frame = ground.frame(request, "/bai/" + id)
                .describedAs(article.summary())
                .showing(article.pictures().stream()
                        .findFirst()
                        .map(picture -> "/anh/" + article.number() + "/" + picture.file()));
        return ground.page(
                request,
                template,
                article.title(),
                new Reader(frame, article, pathTo(article.section(), sections), related, comments));
    }

    /** The section and those above it, the root first. */
    private static List<Section> pathTo(String section, List<Section> sections) {
        List<Section> path = new ArrayList<>();
        Optional<String> next = Optional.of(section);
        while (next.isPresent()) {
            String wanted = next.get();
            Optional<Section> found =
                    sections.stream().filter(each -> each.id().equals(wanted)).findFirst();
            found.filter(each -> !path.contains(each)).ifPresent(each -> path.add(0, each));
            next = found.flatMap(Section::parent)
                    .filter(parent -> path.stream().noneMatch(each -> each.id().equals(parent)));
        }
        return path;
    }

    private Refused gone(String id) {
        return ground.cache()
                .database()
                .read(handle -> ArticleQueries.withdrawn(handle, id))
                .map(reason -> Refused.gone("Bài này đã được gỡ khỏi cổng. Lý do: " + reason))
                .orElseGet(Refused::notFound);
    }

    private Answer picture(Request request) {
        String number = request.path("number");
        String file = request.path("file");
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw Refused.notFound();
        }
        byte[] bytes = ground.cache()
                .database()
                .read(handle -> ArticleQueries.picture(handle, Integer.parseInt(number), file))
                .orElseThrow(Refused::notFound);
        return Answer.content(file.endsWith(".png") ? "image/png" : "image/jpeg", bytes)
                .cachedFor(Ground.KEPT);
    }

    private Answer search(Request request) {
        String typed = request.query("q").strip();
        String asked = typed.length() > 200 ? typed.substring(0, 200) : typed;
        int page = Math.min(request.pageNumber(), 100);
        List<Line> lines = ground.cache()
                .database()
                .read(handle -> ArticleQueries.search(handle, asked, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1));
        Turning turning = Turning.of("/tim?q=" + Turning.encoded(asked) + "&", page, lines.size() > ON_A_PAGE);
        Frame frame = ground.frame(request, turning.here()).searching(asked);
        return ground.page(
                request,
                "outer/search.jte",
                "Tìm kiếm",
                new Articles(frame, asked, "", List.of(), firstOf(lines), turning));
    }
}
