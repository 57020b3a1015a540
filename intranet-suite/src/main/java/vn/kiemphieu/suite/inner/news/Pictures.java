package vn.kiemphieu.suite.inner.news;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/** The pictures of articles, as they were drawn anew. */
public final class Pictures {
    private final Database database;
    private final AuditLog audit;

    Pictures(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** A picture of the desk. */
    public record Stored(String id, Redrawn picture) {}

    /** What came of adding one. */
    public sealed interface Added {
        /** It is there; it stands in an article once a version places it. */
        record There(String id) implements Added {}

        /** It is not; {@code why} in Vietnamese. */
        record Not(String why) implements Added {}
    }

    /** Draws a picture anew and keeps it beside an article, for whoever may edit that. */
    public Added add(SignedIn by, String article, byte[] file) {
        PictureReading reading = PictureReading.of(file);
        if (reading instanceof PictureReading.No no) {
            return new Added.Not(no.why());
        }
        Redrawn picture = ((PictureReading.Read) reading).picture();
        return database.write(handle -> {
            Optional<StoredArticle> found = ArticleStore.find(handle, article);
            if (found.isEmpty() || !mayAdd(by, found.get())) {
                return new Added.Not("Bài này không sửa được lúc này: mở lại bài để xem bước hiện tại.");
            }
            String id = RandomId.next();
            handle.createUpdate("INSERT INTO news_picture (id, article, type, width, height, bytes)"
                            + " VALUES (:id, :article, :type, :width, :height, :bytes)")
                    .bind("id", id)
                    .bind("article", article)
                    .bind("type", picture.type())
                    .bind("width", picture.width())
                    .bind("height", picture.height())
                    .bind("bytes", picture.bytes())
                    .execute();
            audit.write(handle, by.account(), "picture.added", id, article);
            return new Added.There(id);
        });
    }

    private static boolean mayAdd(SignedIn by, StoredArticle article) {
        return (article.state() == ArticleState.DRAFT && article.author().equals(by.account()))
                || (article.state() == ArticleState.DESK && by.may(Role.EDITOR));
    }

    /** A picture of an article; empty if there is none of that id or it is another article's. */
    public Optional<Stored> get(String article, String id) {
        return database.read(handle -> find(handle, article, id));
    }

    static Optional<Stored> find(Handle handle, String article, String id) {
        return handle.createQuery("SELECT * FROM news_picture WHERE id = :id AND article = :article")
                .bind("id", id)
                .bind("article", article)
                .map((row, context) -> new Stored(
                        row.getString("id"),
                        new Redrawn(
                                row.getString("type"),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getBytes("bytes"))))
                .findOne();
    }
}
