package vn.kiemphieu.suite.outer.readers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Letters;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.bridge.publication.ReaderComment;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.markup.Typed;
import vn.kiemphieu.suite.store.Database;

/** Comments of readers until editors decide: nothing of them is shown before that comes back as a publication. */
public final class Letterbox {
    /** So many letters of one reader in so much time. */
    private static final int MOST = 3;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    /** So many that nobody has sent on yet. */
    private static final int MOST_WAITING = 5000;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_READERS = 100_000;

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final DailySalt salt;
    private final Map<Hash, Deque<Instant>> written = new HashMap<>();

    public Letterbox(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.salt = new DailySalt(clock);
    }

    /**
     * Keeps a letter.
     *
     * @param from address of the reader's machine; only a hash that is forgotten at midnight is kept, in memory
     * @return what to tell the reader if it was not kept
     */
    public Optional<String> post(String from, String article, String name, String text) {
        if (!isPatient(salt.of(from))) {
            return Optional.of("Máy này vừa gửi nhiều ý kiến. Xin gửi lại sau mười phút.");
        }
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        ReaderComment letter;
        try {
            letter = new ReaderComment(
                    HexFormat.of().formatHex(id), article, Typed.line(name), Typed.text(text), now(), "");
        } catch (IllegalArgumentException unusable) {
            return Optional.of("Tên hoặc ý kiến trống hay quá dài. Xin viết lại ngắn hơn.");
        }
        return database.write(handle -> {
            if (waiting(handle) >= MOST_WAITING) {
                return Optional.of("Cổng đang có nhiều ý kiến chưa chuyển. Xin gửi lại vào ngày mai.");
            }
            handle.createUpdate("INSERT INTO letter (id, article, name, text, written)"
                            + " VALUES (:id, :article, :name, :text, :written)")
                    .bind("id", letter.id())
                    .bind("article", letter.article())
                    .bind("name", letter.name())
                    .bind("text", letter.text())
                    .bind("written", letter.written().toString())
                    .execute();
            return Optional.empty();
        });
    }

    private synchronized boolean isPatient(Hash reader) {
        Instant now = clock.instant();
        if (written.size() > MOST_READERS) {
            written.clear();
        }
        Deque<Instant> times = written.computeIfAbsent(reader, any -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().plus(WITHIN).isBefore(now)) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    private static int waiting(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM letter WHERE sent IS NULL")
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Puts the letters that wait into one signed file for the editors.
     *
     * @param portal id of the portal
     * @param key of the portal, for letters only
     * @return the files that nobody has confirmed yet, this one and those before it
     */
    public List<Parcel> collect(String portal, SigningKey key) {
        return database.write(handle -> {
            List<ReaderComment> letters = handle.createQuery(
                            "SELECT * FROM letter WHERE sent IS NULL ORDER BY written, id")
                    .map((row, context) -> new ReaderComment(
                            row.getString("id"),
                            row.getString("article"),
                            row.getString("name"),
                            row.getString("text"),
                            Instant.parse(row.getString("written")),
                            ""))
                    .list();
            if (!letters.isEmpty()) {
                seal(handle, portal, key, letters);
            }
            return handle.createQuery("SELECT number, bytes FROM letters_sent WHERE delivered IS NULL ORDER BY number")
                    .map((row, context) -> new Parcel(row.getInt("number"), row.getBytes("bytes")))
                    .list();
        });
    }

    private void seal(Handle handle, String portal, SigningKey key, List<ReaderComment> letters) {
        int number = handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM letters_sent")
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("INSERT INTO letters_sent (number, made, bytes) VALUES (:number, :made, :bytes)")
                .bind("number", number)
                .bind("made", now().toString())
                .bind("bytes", new Publication(portal, number, now(), new Letters(letters), new TreeMap<>()).sign(key))
                .execute();
        handle.createUpdate("UPDATE letter SET sent = :number WHERE sent IS NULL")
                .bind("number", number)
                .execute();
        audit.write(handle, "letters", "letters.sent", String.valueOf(number), letters.size() + " ý kiến");
    }

    /** A parcel lies where it is carried from. */
    public void delivered(Parcel parcel) {
        database.change(handle -> handle.createUpdate("UPDATE letters_sent SET delivered = :now WHERE number = :number")
                .bind("now", now().toString())
                .bind("number", parcel.number())
                .execute());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** A file that carries letters. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    public record Parcel(int number, byte[] bytes) {
        /** What it is called on its way. */
        public String fileName() {
            return "y-kien-" + Publication.fileName(number);
        }
    }
}
