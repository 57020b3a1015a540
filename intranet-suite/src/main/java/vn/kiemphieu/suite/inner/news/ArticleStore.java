package vn.kiemphieu.suite.inner.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.inner.news.Manuscript.Placed;

/** Articles and their versions in the tables; what may be done with them is decided elsewhere. */
final class ArticleStore {
    private static final String WHOLE = "SELECT a.*, v.section, v.title, v.summary, v.body, v.byline, v.unit, v.source,"
            + " v.comments FROM news_article a JOIN news_version v ON v.article = a.id AND v.version = a.version";

    private ArticleStore() {}

    static Optional<StoredArticle> find(Handle handle, String id) {
        return handle.createQuery(WHOLE + " WHERE a.id = :id")
                .bind("id", id)
                .map((row, context) -> article(handle, row))
                .findOne();
    }

    static List<StoredArticle> all(Handle handle) {
        return handle.createQuery(WHOLE + " ORDER BY a.changed DESC, a.id")
                .map((row, context) -> article(handle, row))
                .list();
    }

    static List<String> due(Handle handle, Instant now) {
        return handle.createQuery("SELECT id FROM news_article WHERE state = :state AND due <= :now ORDER BY due, id")
                .bind("state", ArticleState.SCHEDULED.name())
                .bind("now", now.toString())
                .mapTo(String.class)
                .list();
    }

    static void insert(Handle handle, String id, String address, String author, Instant now, Manuscript manuscript) {
        handle.createUpdate("INSERT INTO news_article (id, address, state, version, author, changed)"
                        + " VALUES (:id, :address, :state, 1, :author, :now)")
                .bind("id", id)
                .bind("address", address)
                .bind("state", ArticleState.DRAFT.name())
                .bind("author", author)
                .bind("now", now.toString())
                .execute();
        insertVersion(handle, id, 1, author, now, manuscript);
    }

    static void addVersion(Handle handle, StoredArticle article, String editor, Instant now, Manuscript manuscript) {
        int version = article.version() + 1;
        insertVersion(handle, article.id(), version, editor, now, manuscript);
        handle.createUpdate("UPDATE news_article SET version = :version, changed = :now WHERE id = :id")
                .bind("version", version)
                .bind("now", now.toString())
                .bind("id", article.id())
                .execute();
    }

    private static void insertVersion(
            Handle handle, String article, int version, String editor, Instant now, Manuscript manuscript) {
        handle.createUpdate(
                        "INSERT INTO news_version (article, version, editor, edited, section, title, summary, body, byline,"
                                + " unit, source, comments) VALUES (:article, :version, :editor, :edited, :section, :title, :summary,"
                                + " :body, :byline, :unit, :source, :comments)")
                .bind("article", article)
                .bind("version", version)
                .bind("editor", editor)
                .bind("edited", now.toString())
                .bind("section", manuscript.section())
                .bind("title", manuscript.title())
                .bind("summary", manuscript.summary())
                .bind("body", manuscript.body())
                .bind("byline", manuscript.byline())
                .bind("unit", manuscript.unit())
                .bind("source", manuscript.source())
                .bind("comments", manuscript.comments() ? 1 : 0)
                .execute();
        int position = 0;
        for (Placed placed : manuscript.pictures()) {
            handle.createUpdate("INSERT INTO news_placed (article, version, position, picture, caption, alternative)"
                            + " VALUES (:article, :version, :position, :picture, :caption, :alternative)")
                    .bind("article", article)
                    .bind("version", version)
                    .bind("position", position++)
                    .bind("picture", placed.picture())
                    .bind("caption", placed.caption())
                    .bind("alternative", placed.alternative())
                    .execute();
        }
    }

    static Optional<Manuscript> version(Handle handle, String article, int version) {
        return handle.createQuery("SELECT * FROM news_version WHERE article = :article AND version = :version")
                .bind("article", article)
                .bind("version", version)
                .map((row, context) -> manuscript(handle, row, article, version))
                .findOne();
    }

    private static StoredArticle article(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("id");
        int version = row.getInt("version");
        int publishedAs = row.getInt("published_as");
        Optional<Integer> seen = row.wasNull() ? Optional.empty() : Optional.of(publishedAs);
        return new StoredArticle(
                id,
                row.getString("address"),
                ArticleState.valueOf(row.getString("state")),
                version,
                row.getString("author"),
                editors(handle, id, version),
                Optional.ofNullable(row.getString("approver")),
                Optional.ofNullable(row.getString("due")).map(Instant::parse),
                Optional.ofNullable(row.getString("published")).map(Instant::parse),
                seen,
                Instant.parse(row.getString("changed")),
                manuscript(handle, row, id, version));
    }

    private static Set<String> editors(Handle handle, String article, int newest) {
        return new TreeSet<>(handle.createQuery("SELECT editor FROM news_version WHERE article = :article"
                        + " AND (version = :newest OR version > (SELECT COALESCE(MAX(version), 0) FROM news_step"
                        + " WHERE article = :article AND step = :approve)) ORDER BY version")
                .bind("article", article)
                .bind("newest", newest)
                .bind("approve", Step.APPROVE.name())
                .mapTo(String.class)
                .list());
    }

    private static Manuscript manuscript(Handle handle, ResultSet row, String article, int version)
            throws SQLException {
        return new Manuscript(
                row.getString("section"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("byline"),
                row.getString("unit"),
                row.getString("source"),
                row.getInt("comments") == 1,
                placed(handle, article, version));
    }

    private static List<Placed> placed(Handle handle, String article, int version) {
        return handle.createQuery(
                        "SELECT * FROM news_placed WHERE article = :article AND version = :version ORDER BY position")
                .bind("article", article)
                .bind("version", version)
                .map((row, context) ->
                        new Placed(row.getString("picture"), row.getString("caption"), row.getString("alternative")))
                .list();
    }
}
