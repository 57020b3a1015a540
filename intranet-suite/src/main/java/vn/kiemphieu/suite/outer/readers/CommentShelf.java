package vn.kiemphieu.suite.outer.readers;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.ReaderComment;

/** The comments that editors let through. */
public final class CommentShelf {
    private CommentShelf() {}

    /** Puts a comment below its article, in the place of an earlier publication of it. */
    public static void put(Handle handle, int number, ReaderComment comment) {
        remove(handle, comment.id());
        handle.createUpdate("INSERT INTO comment (id, number, article, name, text, note, written)"
                        + " VALUES (:id, :number, :article, :name, :text, :note, :written)")
                .bind("id", comment.id())
                .bind("number", number)
                .bind("article", comment.article())
                .bind("name", comment.name())
                .bind("text", comment.text())
                .bind("note", comment.note())
                .bind("written", comment.written().toString())
                .execute();
    }

    /** Takes a comment off. */
    public static void remove(Handle handle, String id) {
        handle.createUpdate("DELETE FROM comment WHERE id = :id").bind("id", id).execute();
    }

    /** Those below an article, the oldest first. */
    public static List<ReaderComment> below(Handle handle, String article) {
        return handle.createQuery("SELECT * FROM comment WHERE article = :article ORDER BY written, id")
                .bind("article", article)
                .map((row, context) -> new ReaderComment(
                        row.getString("id"),
                        row.getString("article"),
                        row.getString("name"),
                        row.getString("text"),
                        Instant.parse(row.getString("written")),
                        row.getString("note")))
                .list();
    }
}
