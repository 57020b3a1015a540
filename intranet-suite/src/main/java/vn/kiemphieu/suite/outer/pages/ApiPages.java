package vn.kiemphieu.suite.outer.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import vn.kiemphieu.suite.outer.board.BoardShelf;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** The same data for programs (openapi.json), and the page that tells how to ask for it. */
public final class ApiPages {
    private static final String JSON = "application/json; charset=utf-8";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DESCRIPTION = "/openapi/openapi.json";
    private static final int ON_A_PAGE = 50;

    private final Ground ground;
    private final ResultPages results;
    private final byte[] openApi;

    ApiPages(Ground ground, ResultPages results) {
        this.ground = ground;
        this.results = results;
        try (InputStream in = ApiPages.class.getResourceAsStream(DESCRIPTION)) {
            this.openApi = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to ask. */
    public record Guide(Frame frame) {}

    void routes(Routes routes) {
        routes.get(
                        "/api",
                        Who.PUBLIC,
                        request -> ground.page(
                                request, "outer/api.jte", "Dữ liệu mở", new Guide(ground.frame(request, "/api"))))
                .get(
                        "/api/openapi.json",
                        Who.PUBLIC,
                        request -> Answer.content(JSON, openApi).cachedFor(Ground.KEPT))
                .get("/api/articles", Who.PUBLIC, this::articles)
                .get("/api/articles/{id}", Who.PUBLIC, this::article)
                .get(
                        "/api/congresses",
                        Who.PUBLIC,
                        request -> json(
                                "congresses",
                                () -> ApiJson.congresses(ground.cache().get("congresses", ResultQueries::congresses))))
                .get(
                        "/api/congresses/{congress}",
                        Who.PUBLIC,
                        request -> json(
                                "congress " + request.path("congress"),
                                () -> ApiJson.results(results.ofCongress(request.path("congress")))))
                .get(
                        "/api/results/{congress}/{election}/{round}",
                        Who.PUBLIC,
                        request -> json("result " + request.path(), () -> ApiJson.results(results.history(request))))
                .get(
                        "/api/boards",
                        Who.PUBLIC,
                        request -> json(
                                "boards", () -> ApiJson.boards(ground.cache().get("boards", BoardShelf::all))));
    }

    private Answer articles(Request request) {
        int page = Math.min(1000, request.pageNumber());
        List<ArticleQueries.Line> lines = ground.cache()
                .list(
                        "api articles " + page,
                        handle -> ArticleQueries.newest(handle, (page - 1) * ON_A_PAGE, ON_A_PAGE));
        return json(bytes(ApiJson.lines(lines)));
    }

    private Answer article(Request request) {
        String id = request.path("id");
        return json(
                "article " + id,
                () -> ApiJson.article(ground.cache()
                        .find("article " + id, handle -> ArticleQueries.find(handle, id))
                        .orElseThrow(Refused::notFound)));
    }

    /** Written once for each publication. */
    private Answer json(String key, Supplier<ObjectNode> made) {
        return json(ground.cache().made("json " + key, () -> bytes(made.get())));
    }

    private static Answer json(byte[] bytes) {
        return Answer.content(JSON, bytes).cachedFor(Ground.KEPT);
    }

    private static byte[] bytes(ObjectNode root) {
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
