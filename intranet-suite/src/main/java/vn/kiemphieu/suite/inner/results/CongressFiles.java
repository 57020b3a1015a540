package vn.kiemphieu.suite.inner.results;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;

/**
 * The congress files that the office knows of, by their SHA-256: results are recomputed from them, never from what a package
 * says of itself. A congress may have several, as lists and figures change until its day and with every round.
 */
public final class CongressFiles {
    private static final int MOST_BYTES = 1 << 21;

    private final Database database;
    private final AuditLog audit;
    private final Clock clock;

    public CongressFiles(Database database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** One registered file. */
    public record Registered(
            String hash, String congress, String unit, boolean newest, int elections, String by, String at) {}

    /** Registers a congress file; the newest one of a congress says which elections the province waits for. */
    public Effect register(byte[] file, SignedIn by) {
        if (!by.may(Role.RESULTS)) {
            return new NotDone("Việc này cần quyền “" + Role.RESULTS.vietnamese() + "”.");
        }
        if (file.length > MOST_BYTES) {
            return new NotDone("Tệp lớn hơn mọi tệp đại hội. Xem lại đã chọn đúng tệp chưa.");
        }
        Congress congress;
        try {
            congress = CongressJson.read(file);
        } catch (IllegalArgumentException noCongress) {
            return new NotDone("Đây không phải tệp đại hội đúng dạng (" + noCongress.getMessage()
                    + "). Mở tệp trên máy kiểm phiếu để xem sai ở đâu, hoặc chọn lại tệp.");
        }
        if (congress.mode() == Mode.REHEARSAL) {
            return new NotDone("Đây là tệp của một buổi tập dượt. Chỉ đăng ký tệp của đại hội chính thức.");
        }
        String hash = Hash.over(file).hex();
        return database.write(handle -> register(handle, hash, file, congress, by));
    }

    private Effect register(Handle handle, String hash, byte[] file, Congress congress, SignedIn by) {
        if (find(handle, hash).isPresent()) {
            return new NotDone("Tệp này đã đăng ký rồi (SHA-256 " + hash + ").");
        }
        handle.createUpdate("INSERT INTO congress_file (hash, congress, content, registered_by, registered_at)"
                        + " VALUES (:hash, :congress, :content, :by, :at)")
                .bind("hash", hash)
                .bind("congress", congress.id())
                .bind("content", file)
                .bind("by", by.account())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .execute();
        handle.createUpdate(
                        "INSERT INTO registered_congress (id, name, unit, newest_file) VALUES (:id, :name, :unit, :hash)"
                                + " ON CONFLICT (id) DO UPDATE SET name = :name, unit = :unit, newest_file = :hash")
                .bind("id", congress.id())
                .bind("name", congress.name())
                .bind("unit", congress.unit())
                .bind("hash", hash)
                .execute();
        for (int i = 0; i < congress.elections().size(); i++) {
            insert(handle, hash, i + 1, congress.elections().get(i));
        }
        audit.write(handle, by.account(), "congress.registered", congress.id(), "SHA-256 " + hash);
        return new Done("Đã đăng ký tệp của " + congress.unit() + ", "
                + congress.elections().size() + " cuộc bầu (SHA-256 " + hash
                + "). Gói kết quả đếm theo tệp này nhập được từ bây giờ.");
    }

    private static void insert(Handle handle, String file, int position, Election election) {
        String title = election.title().term().isEmpty()
                ? election.title().body()
                : election.title().body() + ", nhiệm kỳ " + election.title().term();
        handle.createUpdate("INSERT INTO registered_election (file, position, election, round, title)"
                        + " VALUES (:file, :position, :election, :round, :title)")
                .bind("file", file)
                .bind("position", position)
                .bind("election", election.id().value())
                .bind("round", election.round())
                .bind("title", title)
                .execute();
    }

    /** The congress of a registered file, named by its SHA-256 in hexadecimal. */
    public Optional<Congress> find(Handle handle, String hash) {
        return handle.createQuery("SELECT content FROM congress_file WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> row.getBytes("content"))
                .findFirst()
                .map(CongressJson::read);
    }

    /** Every registered file, by congress, the newest registration first. */
    public List<Registered> all() {
        return database.read(handle -> handle.createQuery("SELECT f.hash, f.congress, c.unit, c.newest_file,"
                        + " f.registered_by, f.registered_at,"
                        + " (SELECT COUNT(*) FROM registered_election e WHERE e.file = f.hash) AS elections"
                        + " FROM congress_file f JOIN registered_congress c ON c.id = f.congress"
                        + " ORDER BY f.congress, f.registered_at DESC, f.hash")
                .map((row, context) -> new Registered(
                        row.getString("hash"),
                        row.getString("congress"),
                        row.getString("unit"),
                        row.getString("newest_file").equals(row.getString("hash")),
                        row.getInt("elections"),
                        row.getString("registered_by"),
                        row.getString("registered_at")))
                .list());
    }
}
