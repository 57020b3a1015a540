package vn.kiemphieu.suite.inner.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Arrival.Genuine;
import vn.kiemphieu.bridge.publication.Direction;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.Letters;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.bridge.publication.Subscriber;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.markup.Typed;
import vn.kiemphieu.suite.store.Database;

/** Letters of readers, from the file that brought them to the comment below an article. Nothing is shown that nobody decided. */
public final class Moderation {
    private static final int MOST_NOTE = 300;

    private final Database database;
    private final Publisher publisher;
    private final String portal;
    private final Set<VerifyingKey> keys;
    private final Clock clock;
    private final AuditLog audit;

    /**
     * For the letters of one portal.
     *
     * @param portal its id
     * @param keys with which it signs letters
     */
    public Moderation(
            Database database,
            Publisher publisher,
            String portal,
            Set<VerifyingKey> keys,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.publisher = publisher;
        this.portal = portal;
        this.keys = Set.copyOf(keys);
        this.clock = clock;
        this.audit = audit;
    }

    /** What was decided. */
    public enum State {
        WAITING,
        SHOWN,
        HIDDEN
    }

    /** A letter and what was decided about it. */
    public record Letter(ReaderComment comment, State state) {}

    /** Takes a file of letters, whole or not at all. */
    public Arrival take(SignedIn by, byte[] file) {
        return database.write(handle -> {
            int newest = handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM letters_taken")
                    .mapTo(Integer.class)
                    .one();
            Arrival arrival = Arrival.of(
                    file, new Subscriber(portal, Direction.INWARD, keys, newest, number -> taken(handle, number)));
            if (arrival instanceof Genuine genuine && genuine.publication().content() instanceof Letters letters) {
                letters.comments().forEach(comment -> insert(handle, comment));
                handle.createUpdate("INSERT INTO letters_taken (number, hash, taken) VALUES (:number, :hash, :now)")
                        .bind("number", genuine.publication().sequence())
                        .bind("hash", genuine.hash().hex())
                        .bind("now", now().toString())
                        .execute();
                audit.write(
                        handle,
                        by.account(),
                        "letters.taken",
                        String.valueOf(genuine.publication().sequence()),
                        letters.comments().size() + " ý kiến");
            } else if (!(arrival instanceof Arrival.AlreadyHere)) {
                audit.write(
                        handle, by.account(), "letters.refused", Hash.over(file).hex(), arrival.vietnamese());
            }
            return arrival;
        });
    }

    private static Optional<Hash> taken(Handle handle, int number) {
        return handle.createQuery("SELECT hash FROM letters_taken WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne()
                .flatMap(Hash::parse);
    }

    private static void insert(Handle handle, ReaderComment comment) {
        handle.createUpdate("INSERT INTO reader_letter (id, article, name, text, written, state, note)"
                        + " VALUES (:id, :article, :name, :text, :written, :state, '') ON CONFLICT (id) DO NOTHING")
                .bind("id", comment.id())
                .bind("article", comment.article())
                .bind("name", comment.name())
                .bind("text", comment.text())
                .bind("written", comment.written().toString())
                .bind("state", State.WAITING.name())
                .execute();
    }

    /** The newest letters, those that wait first. */
    public List<Letter> letters(int count) {
        return database.read(handle -> handle.createQuery("SELECT * FROM reader_letter"
                        + " ORDER BY CASE WHEN state = :waiting THEN 0 ELSE 1 END, written DESC, id LIMIT :count")
                .bind("waiting", State.WAITING.name())
                .bind("count", count)
                .map((row, context) -> letter(row))
                .list());
    }

    /**
     * Decides about a letter.
     *
     * @param state shown or hidden; what was shown and is hidden now is withdrawn
     * @param typed what the editors say of it below the comment; the reason where it is withdrawn
     * @return why not; empty if it is done
     */
    public Optional<String> decide(SignedIn by, String id, State state, String typed) {
        String note = Typed.line(typed);
        if (!by.may(Role.EDITOR) || state == State.WAITING) {
            return Optional.of("Chỉ biên tập viên duyệt ý kiến bạn đọc.");
        }
        if (note.length() > MOST_NOTE) {
            return Optional.of("Lời của ban biên tập dài nhất " + MOST_NOTE + " ký tự: rút ngắn rồi làm lại.");
        }
        return database.write(handle -> {
            Optional<Letter> found = find(handle, id);
            if (found.isEmpty() || found.get().state() == state) {
                return Optional.of("Ý kiến này không có, hoặc đã ở trạng thái ấy. Mở lại danh sách.");
            }
            ReaderComment comment = found.get().comment();
            if (state == State.SHOWN) {
                publisher.publish(
                        handle,
                        by.account(),
                        new ReaderComment(
                                comment.id(),
                                comment.article(),
                                comment.name(),
                                comment.text(),
                                comment.written(),
                                note),
                        new TreeMap<>());
            } else if (found.get().state() == State.SHOWN) {
                String reason = note.isBlank() ? "Ban biên tập gỡ" : note;
                publisher.publish(handle, by.account(), new Withdrawal(Kind.COMMENT, id, reason), new TreeMap<>());
            }
            handle.createUpdate(
                            "UPDATE reader_letter SET state = :state, note = :note, decided_by = :by WHERE id = :id")
                    .bind("state", state.name())
                    .bind("note", note)
                    .bind("by", by.account())
                    .bind("id", id)
                    .execute();
            audit.write(handle, by.account(), "letter." + state.name().toLowerCase(Locale.ROOT), id, note);
            return Optional.empty();
        });
    }

    private static Letter letter(ResultSet row) throws SQLException {
        ReaderComment comment = new ReaderComment(
                row.getString("id"),
                row.getString("article"),
                row.getString("name"),
                row.getString("text"),
                Instant.parse(row.getString("written")),
                row.getString("note"));
        return new Letter(comment, State.valueOf(row.getString("state")));
    }

    private static Optional<Letter> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM reader_letter WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> letter(row))
                .findOne();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
