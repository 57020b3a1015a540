package vn.kiemphieu.suite.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;

/** What was done, by whom, in a chain of hashes: a changed, missing or moved entry is seen. Nothing is ever taken out of it. */
public final class AuditLog {
    private static final String START = "0".repeat(64);

    private final Clock clock;

    public AuditLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * One thing that was done.
     *
     * @param number from 1, without gaps
     * @param at instant in ISO 8601, UTC
     * @param actor id of the account, or what part of the program did it by itself
     * @param action dotted name, such as {@code result.approved}
     * @param subject id of what it was done to
     * @param detail for people; no secrets
     * @param hash over this entry and the hash before it
     */
    public record Entry(
            long number, String at, String actor, String action, String subject, String detail, String hash) {
        private static Entry after(
                Optional<Entry> last, String at, String actor, String action, String subject, String detail) {
            long number = last.map(Entry::number).orElse(0L) + 1;
            String before = last.map(Entry::hash).orElse(START);
            return new Entry(
                    number,
                    at,
                    actor,
                    action,
                    subject,
                    detail,
                    hash(before, number, at, actor, action, subject, detail));
        }

        /** Lengths are hashed too, so that no two entries have the same bytes. */
        private static String hash(String before, long number, String... fields) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeUTF(before);
                out.writeLong(number);
                for (String field : fields) {
                    byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(utf8.length);
                    out.write(utf8);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Hash.over(bytes.toByteArray()).hex();
        }

        private boolean follows(Optional<Entry> last) {
            return equals(after(last, at, actor, action, subject, detail));
        }
    }

    /** Writes an entry in the transaction that does what it tells. */
    public void write(Handle handle, String actor, String action, String subject, String detail) {
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        Entry entry = Entry.after(last(handle), now, actor, action, subject, detail);
        handle.createUpdate("INSERT INTO audit_event (number, at, actor, action, subject, detail, hash)"
                        + " VALUES (:number, :at, :actor, :action, :subject, :detail, :hash)")
                .bindMethods(entry)
                .execute();
    }

    /** The number of the first entry that does not follow from the one before it; empty if all do. */
    public Optional<Long> firstBroken(Handle handle) {
        try (var entries = handle.createQuery("SELECT * FROM audit_event ORDER BY number")
                .map((row, context) -> entry(row))
                .iterator()) {
            Optional<Entry> last = Optional.empty();
            while (entries.hasNext()) {
                Entry next = entries.next();
                if (!next.follows(last)) {
                    return Optional.of(next.number());
                }
                last = Optional.of(next);
            }
            return Optional.empty();
        }
    }

    /** The newest entry; its hash, written down elsewhere, shows later that nothing was cut off the end. */
    public Optional<Entry> last(Handle handle) {
        return handle.createQuery("SELECT * FROM audit_event ORDER BY number DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findFirst();
    }

    /** Entries from the newest on. */
    public List<Entry> newest(Handle handle, long skipped, int most) {
        return handle.createQuery("SELECT * FROM audit_event ORDER BY number DESC LIMIT :most OFFSET :skipped")
                .bind("most", most)
                .bind("skipped", skipped)
                .map((row, context) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getString("at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("hash"));
    }
}
