package vn.kiemphieu.suite.inner.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.news.Sections.Section;
import vn.kiemphieu.suite.inner.news.Verdict;
import vn.kiemphieu.suite.inner.publication.Outbox;
import vn.kiemphieu.suite.inner.readers.Moderation;
import vn.kiemphieu.suite.inner.readers.Moderation.Letter;
import vn.kiemphieu.suite.inner.readers.Moderation.State;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Form;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Sections, contributions of units, letters of readers, and the files that go out. */
public final class DeskPages {
    private static final Who PUBLISHERS = Who.having(Role.PUBLISHER);
    private static final Who EDITORS = Who.having(Role.EDITOR);
    private static final int LETTERS = 200;
    private static final String EVER = "0000";
    private static final String NEVER = "9999";

    private final Newsroom news;
    private final Moderation moderation;
    private final Outbox outbox;

    DeskPages(Newsroom news, Moderation moderation, Outbox outbox) {
        this.news = news;
        this.moderation = moderation;
        this.outbox = outbox;
    }

    /** The sections, and the form for another. */
    public record SectionList(List<Section> sections, Form form) {}

    /** What units contributed in a time. */
    public record Contributions(List<Newsroom.Contribution> units, String from, String until) {}

    /** Letters of readers, those that wait first. */
    public record LetterList(List<Letter> letters, Form form) {}

    /** What was made for the portal, the newest first. */
    public record Sent(List<Outbox.Made> files) {}

    void routes(Routes routes) {
        routes.get("/chuyen-muc", EditorialDesk.DESK, request -> sections(Form.empty()))
                .post("/chuyen-muc", PUBLISHERS, this::addSection)
                .get("/tin-bai/dong-gop", EditorialDesk.DESK, this::contributions)
                .get("/y-kien", EDITORS, request -> letters(Form.empty()))
                .upload("/y-kien/nhan", EDITORS, Publication.MOST_BYTES, this::takeLetters)
                .post("/y-kien/{id}", EDITORS, this::decide)
                .get(
                        "/cong-bo",
                        EditorialDesk.DESK,
                        request -> Answer.page("inner/news/sent.jte", "Tệp công bố", new Sent(outbox.newest(100))))
                .post("/cong-bo", PUBLISHERS, this::sendAgain);
    }

    private Answer.Page sections(Form form) {
        return Answer.page(
                "inner/news/sections.jte",
                "Chuyên mục",
                new SectionList(news.sections().all(), form));
    }

    private Answer addSection(Request request) {
        Form form = request.form();
        String title = form.text("title", 1, 100);
        Optional<String> parent = Optional.of(form.typed("parent")).filter(id -> !id.isEmpty());
        Optional<Verdict.Refused> refused =
                form.isRight() ? news.sections().add(request.signedIn(), title, parent) : Optional.empty();
        refused.ifPresent(each -> form.refuse("title", each.why()));
        return form.isRight()
                ? Answer.redirect("/chuyen-muc").saying("Đã thêm chuyên mục.")
                : sections(form).wrong();
    }

    private Answer contributions(Request request) {
        String from = request.query("tu");
        String until = request.query("den");
        return Answer.page(
                "inner/news/contributions.jte",
                "Đóng góp của các đơn vị",
                new Contributions(
                        news.contributions(from.isEmpty() ? EVER : from, until.isEmpty() ? NEVER : until),
                        from,
                        until));
    }

    private Answer.Page letters(Form form) {
        return Answer.page(
                "inner/news/letters.jte", "Ý kiến bạn đọc", new LetterList(moderation.letters(LETTERS), form));
    }

    private Answer takeLetters(Request request) {
        byte[] file = request.file("file")
                .orElseThrow(() -> Refused.bad("Chưa chọn tệp."))
                .bytes();
        return Answer.redirect("/y-kien")
                .saying(moderation.take(request.signedIn(), file).vietnamese());
    }

    private Answer decide(Request request) {
        Form form = request.form();
        State state = form.one("state", State.class).orElse(State.WAITING);
        Optional<String> refused = moderation.decide(
                request.signedIn(),
                request.path("id"),
                state,
                form.typed("note").strip());
        if (refused.isPresent()) {
            form.refuse("state", refused.get());
            return letters(form).wrong();
        }
        return Answer.redirect("/y-kien").saying(state == State.SHOWN ? "Đã cho đăng." : "Đã ẩn.");
    }

    private Answer sendAgain(Request request) {
        int from = (int) request.form().whole("from", 1, Integer.MAX_VALUE).orElse(0);
        if (from == 0) {
            throw Refused.bad("Ghi số của tệp đầu tiên cần xuất lại.");
        }
        int files = outbox.again(request.signedIn().account(), from);
        try {
            outbox.deliver();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Answer.redirect("/cong-bo").saying("Đã xuất lại " + files + " tệp từ số " + from + ".");
    }
}
