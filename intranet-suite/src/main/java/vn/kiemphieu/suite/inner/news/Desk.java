package vn.kiemphieu.suite.inner.news;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.news.Verdict.Done;
import vn.kiemphieu.suite.inner.news.Verdict.Refused;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.markup.Typed;
import vn.kiemphieu.suite.store.Database;

/** What people do with articles. Each thing is done whole with its entry in the audit log, or refused with the reason. */
public final class Desk {
    private static final String GONE = "Không có bài này. Trở lại danh sách và chọn lại.";

    private final Database database;
    private final Release release;
    private final Clock clock;
    private final AuditLog audit;

    Desk(Database database, Release release, Clock clock, AuditLog audit) {
        this.database = database;
        this.release = release;
        this.clock = clock;
        this.audit = audit;
    }

    /** Begins an article. */
    public Verdict begin(SignedIn by, Manuscript manuscript) {
        return database.write(handle -> {
            Optional<Refused> refused =
                    by.may(Role.CONTRIBUTOR) || by.may(Role.EDITOR) ? wrong(handle, manuscript) : notYours();
            if (refused.isPresent()) {
                return refused.get();
            }
            String id = RandomId.next();
            String address = (Folded.address(manuscript.title()) + "-" + id.substring(0, 8)).replaceFirst("^-", "");
            ArticleStore.insert(handle, id, address, by.account(), now(), manuscript);
            audit.write(handle, by.account(), "article.begun", id, manuscript.title());
            return new Done(id, ArticleState.DRAFT);
        });
    }

    /**
     * Writes a new version of an article that is a draft or with the editors.
     *
     * @param version the one that was edited; somebody else's newer one is never written over
     */
    public Verdict edit(SignedIn by, String id, int version, Manuscript manuscript) {
        return with(id, (handle, article) -> {
            Optional<Refused> refused = notEditable(by, article, version).or(() -> wrong(handle, manuscript));
            if (refused.isPresent()) {
                return refused.get();
            }
            if (!manuscript.equals(article.manuscript())) {
                ArticleStore.addVersion(handle, article, by.account(), now(), manuscript);
                audit.write(handle, by.account(), "article.edited", id, "phiên bản " + (article.version() + 1));
            }
            return new Done(id, article.state());
        });
    }

    private static Optional<Refused> notEditable(SignedIn by, StoredArticle article, int version) {
        boolean own = article.state() == ArticleState.DRAFT && article.author().equals(by.account());
        boolean desk = by.may(Role.EDITOR) && article.state() == ArticleState.DESK;
        if (!own && !desk) {
            return Optional.of(new Refused("Bài đang ở bước “" + article.state().vietnamese()
                    + "”: người viết sửa bản nháp của mình, biên tập viên sửa bài đang biên tập."));
        }
        return version == article.version()
                ? Optional.empty()
                : Optional.of(new Refused("Bài đã có phiên bản mới hơn (" + article.version()
                        + ") do người khác lưu. Mở lại bài, chép phần vừa sửa vào rồi lưu."));
    }

    private static Optional<Refused> wrong(Handle handle, Manuscript manuscript) {
        List<String> complaints = manuscript.complaints();
        if (!complaints.isEmpty()) {
            return Optional.of(new Refused(String.join(" ", complaints)));
        }
        return Sections.path(handle, manuscript.section()).isEmpty()
                ? Optional.of(new Refused("Không có chuyên mục này: chọn chuyên mục trong danh sách."))
                : Optional.empty();
    }

    private static Optional<Refused> notYours() {
        return Optional.of(new Refused("Tài khoản này không có quyền viết bài: nhờ quản trị cấp quyền."));
    }

    /**
     * Takes a step that needs nothing but who and, for some, why.
     *
     * @param version the version that the person saw
     * @param note why; may be empty where no reason is needed
     */
    public Verdict take(SignedIn by, String id, int version, Step step, String note) {
        return step == Step.SCHEDULE
                ? new Refused("Chọn ngày giờ đăng.")
                : move(by, id, version, step, note, Optional.empty());
    }

    /** Has an approved article published at a time. */
    public Verdict schedule(SignedIn by, String id, int version, Instant due) {
        return due.isAfter(clock.instant())
                ? move(by, id, version, Step.SCHEDULE, due.toString(), Optional.of(due))
                : new Refused("Giờ hẹn đã qua: chọn giờ sau bây giờ, hoặc đăng ngay.");
    }

    private Verdict move(SignedIn by, String id, int version, Step step, String note, Optional<Instant> due) {
        String said = Typed.line(note);
        return with(id, (handle, article) -> {
            Optional<Refused> refused = Passing.refused(by, article, version, step, said);
            if (refused.isPresent()) {
                return refused.get();
            }
            carryOut(handle, by.account(), article, step, said, due);
            return new Done(id, step.to());
        });
    }

    private void carryOut(
            Handle handle, String actor, StoredArticle article, Step step, String note, Optional<Instant> due) {
        Update update = handle.createUpdate("UPDATE news_article SET state = :state, approver = :approver, due = :due,"
                + " published = :published, published_as = :as, changed = :now WHERE id = :id");
        Optional<String> approver = switch (step) {
            case APPROVE -> Optional.of(actor);
            case SCHEDULE, PUBLISH, WITHDRAW -> article.approver();
            case SUBMIT, RETURN, REOPEN -> Optional.empty();
        };
        Optional<Integer> seen = switch (step) {
            case PUBLISH -> Optional.of(release.publish(handle, actor, article, firstPublished(article)));
            case WITHDRAW -> {
                release.withdraw(handle, actor, article, note);
                yield Optional.empty();
            }
            default -> article.publishedAs();
        };
        Optional<Instant> published = step == Step.PUBLISH ? Optional.of(firstPublished(article)) : article.published();
        update.bind("state", step.to().name())
                .bind("approver", approver.orElse(null))
                .bind("due", due.map(Instant::toString).orElse(null))
                .bind("published", published.map(Instant::toString).orElse(null))
                .bind("as", seen.orElse(null))
                .bind("now", now().toString())
                .bind("id", article.id())
                .execute();
        Steps.add(handle, article, step, now(), actor, note);
        audit.write(handle, actor, "article." + step.name().toLowerCase(Locale.ROOT), article.id(), note);
    }

    private Instant firstPublished(StoredArticle article) {
        return article.published().orElseGet(this::now);
    }

    /**
     * Publishes what is due.
     *
     * @return how many articles
     */
    public int publishDue() {
        return database.write(handle -> {
            List<String> due = ArticleStore.due(handle, now());
            for (String id : due) {
                StoredArticle article = ArticleStore.find(handle, id).orElseThrow();
                carryOut(handle, "schedule", article, Step.PUBLISH, "", Optional.empty());
            }
            return due.size();
        });
    }

    private Verdict with(String id, Work work) {
        return database.write(handle -> ArticleStore.find(handle, id)
                .map(article -> work.on(handle, article))
                .orElseGet(() -> new Refused(GONE)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private interface Work {
        Verdict on(Handle handle, StoredArticle article);
    }
}
