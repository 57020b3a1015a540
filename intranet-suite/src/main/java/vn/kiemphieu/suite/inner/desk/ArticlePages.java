package vn.kiemphieu.suite.inner.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.news.ArticleState;
import vn.kiemphieu.suite.inner.news.Comparison;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.inner.news.Steps;
import vn.kiemphieu.suite.inner.news.StoredArticle;
import vn.kiemphieu.suite.inner.news.Verdict;
import vn.kiemphieu.suite.markup.Markup;
import vn.kiemphieu.suite.markup.VietnamTime;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;

/** Looking at articles of the desk and moving them on. */
public final class ArticlePages {
    private final Newsroom news;

    ArticlePages(Newsroom news) {
        this.news = news;
    }

    /** The articles that somebody may see, of one state or all. */
    public record Listed(List<StoredArticle> articles, Optional<ArticleState> state) {}

    /**
     * One article.
     *
     * @param steps that the reader may take from here
     * @param body as readers of the portal would see it
     */
    public record Opened(
            StoredArticle article,
            String body,
            List<Step> steps,
            boolean editable,
            List<Steps.Taken> taken,
            List<Newsroom.Version> versions,
            Form form) {}

    /** What changed between two versions. */
    public record Compared(StoredArticle article, int old, int now, List<Comparison.Line> lines) {}

    void routes(Routes routes) {
        routes.get("/tin-bai", EditorialDesk.DESK, this::list)
                .get(
                        "/tin-bai/{id}",
                        EditorialDesk.DESK,
                        request -> Answer.page("inner/news/article.jte", "Tin bài", opened(request, Form.empty())))
                .get("/tin-bai/{id}/so-sanh", EditorialDesk.DESK, this::compare)
                .get("/tin-bai/{id}/anh/{picture}", EditorialDesk.DESK, this::picture)
                .post("/tin-bai/{id}/buoc", EditorialDesk.WRITERS, this::step);
    }

    private Answer list(Request request) {
        Optional<ArticleState> state = Arrays.stream(ArticleState.values())
                .filter(each -> each.name().equals(request.query("buoc")))
                .findFirst();
        List<StoredArticle> articles = news.articles(request.signedIn()).stream()
                .filter(article -> state.isEmpty() || article.state() == state.get())
                .toList();
        return Answer.page("inner/news/articles.jte", "Tin bài", new Listed(articles, state));
    }

    static StoredArticle article(Newsroom news, Request request) {
        return news.article(request.signedIn(), request.path("id")).orElseThrow(Refused::notFound);
    }

    private Opened opened(Request request, Form form) {
        StoredArticle article = article(news, request);
        SignedIn by = request.signedIn();
        List<Step> steps = Arrays.stream(Step.values())
                .filter(step -> step.leadsFrom(article.state()))
                .filter(step -> step != Step.WITHDRAW || article.publishedAs().isPresent())
                .filter(step -> step == Step.SUBMIT ? article.author().equals(by.account()) : by.may(step.role()))
                .toList();
        return new Opened(
                article,
                Markup.html(article.manuscript().body()),
                steps,
                EditPages.mayEdit(by, article),
                news.steps(article.id()),
                news.versions(article.id()),
                form);
    }

    private Answer step(Request request) {
        StoredArticle article = article(news, request);
        Form form = request.form();
        Optional<Step> step = form.one("step", Step.class);
        int version = (int) form.whole("version", 1, 1_000_000).orElse(0);
        if (step.isEmpty() || version == 0) {
            throw Refused.bad("Bước này không có. Mở lại bài và chọn lại.");
        }
        Verdict answer = step.get() == Step.SCHEDULE
                ? scheduled(request, article, version, form)
                : news.desk()
                        .take(
                                request.signedIn(),
                                article.id(),
                                version,
                                step.get(),
                                form.typed("note").strip());
        if (answer instanceof Verdict.Refused refused) {
            form.refuse("step", refused.why());
            return Answer.page("inner/news/article.jte", "Tin bài", opened(request, form))
                    .wrong();
        }
        return Answer.redirect("/tin-bai/" + article.id())
                .saying("Đã làm: " + step.get().vietnamese() + ".");
    }

    private Verdict scheduled(Request request, StoredArticle article, int version, Form form) {
        try {
            Instant due = LocalDateTime.parse(form.typed("due").strip())
                    .atZone(VietnamTime.ZONE)
                    .toInstant();
            return news.desk().schedule(request.signedIn(), article.id(), version, due);
        } catch (DateTimeParseException unreadable) {
            return new Verdict.Refused("Ghi ngày giờ đăng theo dạng 2027-05-16T08:00, giờ Việt Nam.");
        }
    }

    private Answer compare(Request request) {
        StoredArticle article = article(news, request);
        int now = number(request.query("moi"), article.version());
        int old = number(request.query("cu"), Math.max(1, now - 1));
        Manuscript before = news.version(article.id(), old).orElseThrow(Refused::notFound);
        Manuscript after = news.version(article.id(), now).orElseThrow(Refused::notFound);
        return Answer.page(
                "inner/news/compare.jte",
                "So sánh phiên bản",
                new Compared(article, old, now, Comparison.of(before, after)));
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : otherwise;
    }

    private Answer picture(Request request) {
        StoredArticle article = article(news, request);
        return news.pictures()
                .get(article.id(), request.path("picture"))
                .map(stored -> Answer.content(
                        stored.picture().type().equals("png") ? "image/png" : "image/jpeg",
                        stored.picture().bytes()))
                .orElseThrow(Refused::notFound);
    }
}
