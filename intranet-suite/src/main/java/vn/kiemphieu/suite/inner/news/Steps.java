package vn.kiemphieu.suite.inner.news;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The way that an article took. */
public final class Steps {
    private Steps() {}

    /** One step that was taken; {@code by} is an account's id, or what part of the program did it. */
    public record Taken(Step step, int version, Instant at, String by, String note) {}

    static void add(Handle handle, StoredArticle article, Step step, Instant at, String by, String note) {
        handle.createUpdate("INSERT INTO news_step (article, number, step, version, at, by_account, note)"
                        + " VALUES (:article, (SELECT COALESCE(MAX(number), 0) + 1 FROM news_step WHERE article = :article),"
                        + " :step, :version, :at, :by, :note)")
                .bind("article", article.id())
                .bind("step", step.name())
                .bind("version", article.version())
                .bind("at", at.toString())
                .bind("by", by)
                .bind("note", note)
                .execute();
    }

    /** All steps of an article, the first first. */
    public static List<Taken> of(Handle handle, String article) {
        return handle.createQuery("SELECT * FROM news_step WHERE article = :article ORDER BY number")
                .bind("article", article)
                .map((row, context) -> new Taken(
                        Step.valueOf(row.getString("step")),
                        row.getInt("version"),
                        Instant.parse(row.getString("at")),
                        row.getString("by_account"),
                        row.getString("note")))
                .list();
    }
}
