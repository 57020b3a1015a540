package vn.kiemphieu.suite.outer.readers;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.ReaderComment;

/** The comments that editors let through. */
public final class CommentShelf {
    private CommentShelf() {}

    /** Puts a comment below its article, in the place of an earlier publication of it. */
    public static void put(Handle handle, int number, ReaderComment comment) {
        handle.createUpdate("DELETE FROM comment WHERE id = :id")
                .bind("id", comment.id())
                .execute();
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
        forgetUnseen(handle);
    }

    /** Takes a comment off. */
    public static void remove(Handle handle, String id) {
        handle.createUpdate("DELETE FROM comment WHERE id = :id").bind("id", id).execute();
        forgetUnseen(handle);
    }

    /** Nothing is kept of the files that brought a comment which no reader sees any more, whatever took it off. */
    public static void forgetUnseen(Handle handle) {
        handle.createUpdate("UPDATE publication SET bytes = NULL WHERE kind = :kind AND bytes IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM comment JOIN article ON article.id = comment.article"
                        + " WHERE comment.number = publication.number)")
                .bind("kind", Kind.COMMENT.name())
                .execute();
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
