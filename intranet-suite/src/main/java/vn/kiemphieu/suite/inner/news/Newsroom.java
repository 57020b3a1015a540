package vn.kiemphieu.suite.inner.news;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.store.Database;

/** The whole desk: what is read of it here, and the people and things that change it. */
public final class Newsroom {
    private final Database database;
    private final Desk desk;
    private final Sections sections;
    private final Pictures pictures;

    public Newsroom(Database database, Publisher publisher, Clock clock, AuditLog audit) {
        this.database = database;
        this.desk = new Desk(database, new Release(publisher), clock, audit);
        this.sections = new Sections(database, audit);
        this.pictures = new Pictures(database, audit);
    }

    /** A version, who wrote it and when. */
    public record Version(int number, String editor, Instant edited) {}

    /**
     * What a unit contributed.
     *
     * @param sent articles that were begun for it
     * @param published how many of these were on the portal
     */
    public record Contribution(String unit, int sent, int published) {}

    /** What people do with articles. */
    public Desk desk() {
        return desk;
    }

    /** The tree of sections. */
    public Sections sections() {
        return sections;
    }

    /** The pictures of articles. */
    public Pictures pictures() {
        return pictures;
    }

    /** What somebody may see: their own articles, and everything for those who edit, publish or audit. */
    public List<StoredArticle> articles(SignedIn by) {
        return database.read(ArticleStore::all).stream()
                .filter(article -> maySee(by, article))
                .toList();
    }

    /** One article, for whoever may see it. */
    public Optional<StoredArticle> article(SignedIn by, String id) {
        return database.read(handle -> ArticleStore.find(handle, id)).filter(article -> maySee(by, article));
    }

    private static boolean maySee(SignedIn by, StoredArticle article) {
        return article.author().equals(by.account())
                || by.may(Role.EDITOR)
                || by.may(Role.PUBLISHER)
                || by.may(Role.AUDITOR);
    }

    /** The versions of an article, the newest first. */
    public List<Version> versions(String article) {
        return database.read(handle -> handle.createQuery(
                        "SELECT version, editor, edited FROM news_version WHERE article = :article ORDER BY version DESC")
                .bind("article", article)
                .map((row, context) -> new Version(
                        row.getInt("version"), row.getString("editor"), Instant.parse(row.getString("edited"))))
                .list());
    }

    /** One version of an article. */
    public Optional<Manuscript> version(String article, int number) {
        return database.read(handle -> ArticleStore.version(handle, article, number));
    }

    /** The steps that an article took, the first first. */
    public List<Steps.Taken> steps(String article) {
        return database.read(handle -> Steps.of(handle, article));
    }

    /**
     * What units contributed, the busiest first.
     *
     * @param from first day, ISO 8601
     * @param until the day after the last, ISO 8601
     */
    public List<Contribution> contributions(String from, String until) {
        return database.read(handle -> handle.createQuery("SELECT v.unit AS unit, COUNT(*) AS sent,"
                        + " SUM(CASE WHEN a.published IS NULL THEN 0 ELSE 1 END) AS published"
                        + " FROM news_article a JOIN news_version v ON v.article = a.id AND v.version = a.version"
                        + " JOIN news_version f ON f.article = a.id AND f.version = 1"
                        + " WHERE f.edited >= :from AND f.edited < :until AND a.state <> :draft"
                        + " GROUP BY v.unit ORDER BY COUNT(*) DESC, v.unit")
                .bind("from", from)
                .bind("until", until)
                .bind("draft", ArticleState.DRAFT.name())
                .map((row, context) ->
                        new Contribution(row.getString("unit"), row.getInt("sent"), row.getInt("published")))
                .list());
    }
}
