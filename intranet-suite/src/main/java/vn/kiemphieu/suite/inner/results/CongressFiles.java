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

    /**
     * One registered file.
     *
     * @param newest whether it is the one of its congress that was confirmed last
     * @param confirmedBy id of another account; empty while nobody confirmed it, and then it does not count
     */
    public record Registered(
            String hash,
            String congress,
            String unit,
            boolean newest,
            int elections,
            String by,
            String at,
            Optional<String> confirmedBy) {}

    /** Registers a congress file; it does not count yet. */
    public Effect register(byte[] file, SignedIn by) {
        if (!by.may(Role.RESULTS)) {
            return Desk.WITHOUT_ROLE;
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
        if (row(handle, hash).isPresent()) {
            return new NotDone("Tệp này đã đăng ký rồi (SHA-256 " + hash + ").");
        }
        Optional<NotDone> taken = taken(handle, congress);
        if (taken.isPresent()) {
            return taken.get();
        }
        handle.createUpdate("INSERT INTO congress_file (hash, congress, unit, content, registered_by, registered_at)"
                        + " VALUES (:hash, :congress, :unit, :content, :by, :at)")
                .bind("hash", hash)
                .bind("congress", congress.id())
                .bind("unit", congress.unit())
                .bind("content", file)
                .bind("by", by.account())
                .bind("at", now())
                .execute();
        for (int i = 0; i < congress.elections().size(); i++) {
            insert(handle, hash, i + 1, congress.elections().get(i));
        }
        audit.write(handle, by.account(), "congress.registered", congress.id(), "SHA-256 " + hash);
        return new Done("Đã đăng ký tệp của " + congress.unit() + ", "
                + congress.elections().size() + " cuộc bầu (SHA-256 " + hash
                + "), chưa có giá trị. Một người khác có quyền nhập kết quả đối chiếu với bản đã duyệt rồi xác nhận.");
    }

    /**
     * Confirms a file that somebody else registered: packages counted by it are taken from now on, and it says which elections
     * the province waits for.
     */
    public Effect confirm(String hash, SignedIn by) {
        return by.may(Role.RESULTS) ? database.write(handle -> confirm(handle, hash, by)) : Desk.WITHOUT_ROLE;
    }

    private Effect confirm(Handle handle, String hash, SignedIn by) {
        Optional<Row> found = row(handle, hash);
        if (found.isEmpty()) {
            return new NotDone("Không có tệp này. Mở lại danh sách tệp đại hội và chọn lại.");
        }
        Row row = found.get();
        if (row.confirmed()) {
            return new NotDone("Tệp này đã được xác nhận rồi.");
        }
        if (row.registeredBy().equals(by.account())) {
            return new NotDone("Người đã đăng ký không tự xác nhận. Nhờ một người khác có quyền nhập kết quả.");
        }
        Congress congress = row.congress();
        Optional<NotDone> taken = taken(handle, congress);
        if (taken.isPresent()) {
            return taken.get();
        }
        handle.createUpdate("UPDATE congress_file SET confirmed_by = :by, confirmed_at = :at WHERE hash = :hash")
                .bind("by", by.account())
                .bind("at", now())
                .bind("hash", hash)
                .execute();
        handle.createUpdate(
                        "INSERT INTO registered_congress (id, name, unit, newest_file) VALUES (:id, :name, :unit, :hash)"
                                + " ON CONFLICT (id) DO UPDATE SET name = :name, newest_file = :hash")
                .bind("id", congress.id())
                .bind("name", congress.name())
                .bind("unit", congress.unit())
                .bind("hash", hash)
                .execute();
        audit.write(handle, by.account(), "congress.confirmed", congress.id(), "SHA-256 " + hash);
        return new Done(
                "Tệp của " + congress.unit() + " có giá trị. Gói kết quả đếm theo tệp này nhập được từ bây giờ.");
    }

    /** Why a congress may not have its id: the confirmed files of that id are another unit's. */
    private static Optional<NotDone> taken(Handle handle, Congress congress) {
        return handle.createQuery("SELECT unit FROM registered_congress WHERE id = :id AND unit <> :unit")
                .bind("id", congress.id())
                .bind("unit", congress.unit())
                .mapTo(String.class)
                .findFirst()
                .map(unit -> new NotDone("Mã đại hội " + congress.id() + " đã đăng ký cho " + unit + ", tệp này ghi "
                        + congress.unit() + ". Đặt mã khác cho đại hội này trên máy kiểm phiếu, hoặc chọn lại tệp."));
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

    /** The congress of a file that counts, named by its SHA-256 in hexadecimal. */
    public Optional<Congress> find(Handle handle, String hash) {
        return row(handle, hash).filter(Row::confirmed).map(Row::congress);
    }

    private record Row(Congress congress, String registeredBy, boolean confirmed) {}

    private static Optional<Row> row(Handle handle, String hash) {
        return handle.createQuery("SELECT content, registered_by, confirmed_by FROM congress_file WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Row(
                        CongressJson.read(row.getBytes("content")),
                        row.getString("registered_by"),
                        row.getString("confirmed_by") != null))
                .findFirst();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Every registered file, by congress, the newest registration first. */
    public List<Registered> all() {
        return database.read(handle -> handle.createQuery("SELECT f.hash, f.congress, f.unit, c.newest_file,"
                        + " f.registered_by, f.registered_at, f.confirmed_by,"
                        + " (SELECT COUNT(*) FROM registered_election e WHERE e.file = f.hash) AS elections"
                        + " FROM congress_file f LEFT JOIN registered_congress c ON c.id = f.congress"
                        + " ORDER BY f.congress, f.registered_at DESC, f.hash")
                .map((row, context) -> new Registered(
                        row.getString("hash"),
                        row.getString("congress"),
                        row.getString("unit"),
                        row.getString("hash").equals(row.getString("newest_file")),
                        row.getInt("elections"),
                        row.getString("registered_by"),
                        row.getString("registered_at"),
                        Optional.ofNullable(row.getString("confirmed_by"))))
                .list());
    }
}
