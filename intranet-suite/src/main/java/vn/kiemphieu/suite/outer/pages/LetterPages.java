package vn.kiemphieu.suite.outer.pages;

import java.util.Optional;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Whole;
import vn.kiemphieu.suite.outer.readers.Letterbox;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/**
 * Where readers write. It is a page of its own, the only one that gives a browser a cookie: the token that keeps other sites
 * from sending the form.
 */
public final class LetterPages {
    /** A field that people do not see and machines fill in. */
    private static final String TRAP = "website";

    private static final int MOST_NAME = 80;

    private final Ground ground;
    private final Letterbox letterbox;

    LetterPages(Ground ground, Letterbox letterbox) {
        this.ground = ground;
        this.letterbox = letterbox;
    }

    /** The form below an article. */
    public record Writing(Frame frame, Whole article, Form form) {}

    void routes(Routes routes) {
        routes.get("/bai/{id}/y-kien", Who.PUBLIC, request -> page(request, Form.empty()))
                .post("/bai/{id}/y-kien", Who.PUBLIC, this::post);
    }

    private Answer.Page page(Request request, Form form) {
        Whole article = article(request);
        Frame frame = ground.frame(request, "/bai/" + article.id() + "/y-kien");
        return Answer.page("outer/letter.jte", "Gửi ý kiến", new Writing(frame, article, form));
    }

    private Whole article(Request request) {
        String id = request.path("id");
        return ground.cache()
                .find("article " + id, handle -> ArticleQueries.find(handle, id))
                .filter(Whole::comments)
                .orElseThrow(Refused::notFound);
    }

    private Answer post(Request request) {
        Whole article = article(request);
        Form form = request.form();
        String name = form.text("name", 1, MOST_NAME);
        String text = form.text("text", 5, ReaderComment.MOST);
        if (!form.isRight()) {
            return page(request, form).wrong();
        }
        Optional<String> refused = form.typed(TRAP).isEmpty()
                ? letterbox.post(request.remoteAddress(), article.id(), name, text)
                : Optional.empty();
        if (refused.isPresent()) {
            form.refuse("text", refused.get());
            return page(request, form).wrong();
        }
        return Answer.redirect("/bai/" + article.id() + "/y-kien")
                .saying("Cảm ơn. Ý kiến sẽ hiện dưới bài sau khi ban biên tập duyệt.");
    }
}
