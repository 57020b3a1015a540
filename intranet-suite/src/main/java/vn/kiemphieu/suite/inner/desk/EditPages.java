package vn.kiemphieu.suite.inner.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.news.ArticleState;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Manuscript.Placed;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.news.Pictures.Added;
import vn.kiemphieu.suite.inner.news.Sections.Section;
import vn.kiemphieu.suite.inner.news.StoredArticle;
import vn.kiemphieu.suite.inner.news.Verdict;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Upload;

/** Writing articles. */
public final class EditPages {
    private static final long MOST_UPLOAD = 16_000_000;

    private final Newsroom news;

    EditPages(Newsroom news) {
        this.news = news;
    }

    /** The form of an article; empty where it is a new one. */
    public record Editing(Optional<StoredArticle> article, Map<String, String> sections, Form form) {
        /** What stands below a picture, as typed. */
        public String caption(int place) {
            return form.typed("caption-" + place);
        }

        /** What is read to those who do not see it, as typed. */
        public String alternative(int place) {
            return form.typed("alternative-" + place);
        }
    }

    void routes(Routes routes) {
        routes.get("/tin-bai/moi", EditorialDesk.WRITERS, request -> blank(Form.empty()))
                .post("/tin-bai/moi", EditorialDesk.WRITERS, this::begin)
                .get("/tin-bai/{id}/sua", EditorialDesk.WRITERS, request -> {
                    StoredArticle article = editable(request);
                    return page(article, Form.filled(filled(article)));
                })
                .upload("/tin-bai/{id}/sua", EditorialDesk.WRITERS, MOST_UPLOAD, this::edit);
    }

    static boolean mayEdit(SignedIn by, StoredArticle article) {
        return (article.state() == ArticleState.DRAFT && article.author().equals(by.account()))
                || (article.state() == ArticleState.DESK && by.may(Role.EDITOR));
    }

    private StoredArticle editable(Request request) {
        StoredArticle article = ArticlePages.article(news, request);
        if (!mayEdit(request.signedIn(), article)) {
            throw Refused.forbidden("Bài đang ở bước “" + article.state().vietnamese()
                    + "”: người viết sửa bản nháp của mình, biên tập viên sửa bài đang biên tập.");
        }
        return article;
    }

    private Answer.Page blank(Form form) {
        return Answer.page("inner/news/edit.jte", "Bài mới", new Editing(Optional.empty(), sections(), form));
    }

    private Answer.Page page(StoredArticle article, Form form) {
        return Answer.page("inner/news/edit.jte", "Sửa bài", new Editing(Optional.of(article), sections(), form));
    }

    private Map<String, String> sections() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Section section : news.sections().all()) {
            options.put(section.id(), section.parent().map(parent -> "– ").orElse("") + section.title());
        }
        return options;
    }

    private static Map<String, String> filled(StoredArticle article) {
        Manuscript manuscript = article.manuscript();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", String.valueOf(article.version()));
        values.put("section", manuscript.section());
        values.put("title", manuscript.title());
        values.put("summary", manuscript.summary());
        values.put("body", manuscript.body());
        values.put("byline", manuscript.byline());
        values.put("unit", manuscript.unit());
        values.put("source", manuscript.source());
        if (manuscript.comments()) {
            values.put("comments", "1");
        }
        for (int place = 0; place < manuscript.pictures().size(); place++) {
            values.put("caption-" + place, manuscript.pictures().get(place).caption());
            values.put("alternative-" + place, manuscript.pictures().get(place).alternative());
        }
        return values;
    }

    private Answer begin(Request request) {
        Form form = request.form();
        Verdict verdict = news.desk().begin(request.signedIn(), typed(form, List.of()));
        if (verdict instanceof Verdict.Refused refused) {
            form.refuse("title", refused.why());
            return blank(form).wrong();
        }
        String id = ((Verdict.Done) verdict).article();
        return Answer.redirect("/tin-bai/" + id + "/sua")
                .saying("Đã lưu bản nháp. Thêm ảnh nếu có, rồi gửi ban biên tập.");
    }

    private Answer edit(Request request) {
        StoredArticle article = editable(request);
        Form form = request.form();
        List<Placed> pictures = kept(form, article);
        Optional<Upload> upload = request.file("picture");
        if (upload.isPresent()) {
            Added added = news.pictures()
                    .add(request.signedIn(), article.id(), upload.get().bytes());
            if (added instanceof Added.Not not) {
                form.refuse("picture", not.why());
                return page(article, form).wrong();
            }
            pictures.add(
                    new Placed(((Added.There) added).id(), form.typed("caption-new"), form.typed("alternative-new")));
        }
        int version = (int) form.whole("version", 1, 1_000_000).orElse(0);
        Verdict verdict = news.desk().edit(request.signedIn(), article.id(), version, typed(form, pictures));
        if (verdict instanceof Verdict.Refused refused) {
            form.refuse("title", refused.why());
            return page(article, form).wrong();
        }
        return Answer.redirect("/tin-bai/" + article.id()).saying("Đã lưu.");
    }

    /** The pictures of the article that the form does not take out, with what it says of them. */
    private static List<Placed> kept(Form form, StoredArticle article) {
        List<Placed> kept = new ArrayList<>();
        List<Placed> before = article.manuscript().pictures();
        for (int place = 0; place < before.size(); place++) {
            if (!form.ticked("remove-" + place)) {
                kept.add(new Placed(
                        before.get(place).picture(),
                        form.typed("caption-" + place),
                        form.typed("alternative-" + place)));
            }
        }
        return kept;
    }

    private static Manuscript typed(Form form, List<Placed> pictures) {
        return new Manuscript(
                form.typed("section"),
                form.typed("title"),
                form.typed("summary"),
                form.typed("body"),
                form.typed("byline"),
                form.typed("unit"),
                form.typed("source"),
                form.ticked("comments"),
                pictures);
    }
}
