package vn.kiemphieu.suite.outer.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.kiemphieu.bridge.publication.Article.Picture;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.markup.SafeHtml;

/** Looks articles up. */
public final class ArticleQueries {
    private static final int MOST_WORDS = 12;
    private static final String LINES =
            "SELECT article.id, article.number, article.section, section.title AS section_title,"
                    + " article.published, article.title, article.summary, article_picture.file, article_picture.alternative"
                    + " FROM article JOIN section ON section.id = article.section"
                    + " LEFT JOIN article_picture ON article_picture.article = article.id AND article_picture.position = 0";
    private static final String NEWEST = " ORDER BY article.published DESC, article.id LIMIT :count OFFSET :from";

    private ArticleQueries() {}

    /** A section and where it stands; {@code parent} is empty at the root. */
    public record Section(String id, Optional<String> parent, String title) {}

    /**
     * An article in a list.
     *
     * @param number of its publication
     * @param section id of the section
     * @param picture its first one, if it has any
     */
    public record Line(
            String id,
            int number,
            String section,
            String sectionTitle,
            Instant published,
            String title,
            String summary,
            Optional<Thumbnail> picture) {}

    /** A picture of a list, with what is read to those who do not see it. */
    public record Thumbnail(String file, String alternative) {}

    /**
     * A whole article.
     *
     * @param number of its publication
     * @param body clean HTML
     */
    public record Whole(
            String id,
            int number,
            String section,
            Instant published,
            String title,
            String summary,
            String body,
            String byline,
            String unit,
            String source,
            boolean comments,
            List<Picture> pictures) {
        public Whole {
            pictures = List.copyOf(pictures);
        }
    }

    /** The sections that have articles or lead to some, parents before children. */
    public static List<Section> sections(Handle handle) {
        return handle.createQuery("SELECT id, parent, title FROM section ORDER BY position, title, id")
                .map((row, context) -> new Section(
                        row.getString("id"), Optional.ofNullable(row.getString("parent")), row.getString("title")))
                .list();
    }

    /** The newest articles of all sections. */
    public static List<Line> newest(Handle handle, int from, int count) {
        return lines(handle.createQuery(LINES + NEWEST), from, count);
    }

    /** The newest articles of a section and of those below it. */
    public static List<Line> inSection(Handle handle, String section, int from, int count) {
        return lines(
                handle.createQuery(LINES + " WHERE article.section = :section OR section.parent = :section" + NEWEST)
                        .bind("section", section),
                from,
                count);
    }

    /** Others of the same section, the newest first. */
    public static List<Line> related(Handle handle, Whole article, int count) {
        return lines(
                handle.createQuery(LINES + " WHERE article.section = :section AND article.id <> :id" + NEWEST)
                        .bind("section", article.section())
                        .bind("id", article.id()),
                0,
                count);
    }

    /**
     * Articles in which every word occurs, with diacritics or without; those that spell the words as they were typed come
     * first.
     */
    public static List<Line> search(Handle handle, String typed, int from, int count) {
        List<String> words = Folded.words(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        StringBuilder spelt = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND article.folded LIKE :folded").append(i);
            spelt.append(" AND article.exact LIKE :exact").append(i);
        }
        Query query = handle.createQuery(LINES + where + " ORDER BY CASE WHEN " + spelt
                + " THEN 0 ELSE 1 END, article.published DESC, article.id LIMIT :count OFFSET :from");
        for (int i = 0; i < words.size(); i++) {
            // words are letters and digits alone, so that nothing in them means something to LIKE
            query.bind("folded" + i, "% " + Folded.of(words.get(i)) + " %");
            query.bind("exact" + i, "% " + Folded.exact(words.get(i)) + " %");
        }
        return lines(query, from, count);
    }

    private static List<Line> lines(Query query, int from, int count) {
        return query.bind("from", from)
                .bind("count", count)
                .map((row, context) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Optional<String> file = Optional.ofNullable(row.getString("file"));
        String alternative = row.getString("alternative");
        return new Line(
                row.getString("id"),
                row.getInt("number"),
                row.getString("section"),
                row.getString("section_title"),
                Instant.parse(row.getString("published")),
                row.getString("title"),
                row.getString("summary"),
                file.map(name -> new Thumbnail(name, alternative)));
    }

    /** One article. */
    public static Optional<Whole> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM article WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Whole(
                        row.getString("id"),
                        row.getInt("number"),
                        row.getString("section"),
                        Instant.parse(row.getString("published")),
                        row.getString("title"),
                        row.getString("summary"),
                        SafeHtml.clean(row.getString("body")),
                        row.getString("byline"),
                        row.getString("unit"),
                        row.getString("source"),
                        row.getInt("comments") == 1,
                        pictures(handle, row.getString("id"))))
                .findOne();
    }

    private static List<Picture> pictures(Handle handle, String article) {
        return handle.createQuery("SELECT * FROM article_picture WHERE article = :article ORDER BY position")
                .bind("article", article)
                .map((row, context) -> new Picture(
                        row.getString("file"),
                        row.getString("caption"),
                        row.getString("alternative"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    /** A picture of an article that readers see now. */
    public static Optional<byte[]> picture(Handle handle, int number, String file) {
        return handle.createQuery("SELECT publication_file.bytes FROM publication_file"
                        + " JOIN article ON article.number = publication_file.number"
                        + " WHERE publication_file.number = :number AND publication_file.name = :file")
                .bind("number", number)
                .bind("file", file)
                .mapTo(byte[].class)
                .findOne();
    }

    /** Why an article is not there any more; empty if it never was. */
    public static Optional<String> withdrawn(Handle handle, String id) {
        return handle.createQuery("SELECT reason FROM withdrawn WHERE kind = :kind AND subject = :id")
                .bind("kind", Kind.ARTICLE.name())
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }
}
