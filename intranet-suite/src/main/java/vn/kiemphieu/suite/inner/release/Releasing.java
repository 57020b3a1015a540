package vn.kiemphieu.suite.inner.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.ProvinceBoard.State;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.inner.results.CongressFiles;
import vn.kiemphieu.suite.inner.results.CongressProgress;
import vn.kiemphieu.suite.inner.results.PublishedResult;
import vn.kiemphieu.suite.inner.results.PublishedResults;
import vn.kiemphieu.suite.store.Database;

/**
 * Lets results out to the portal: only what two people approved, only names unless a document allows votes, and of a result that
 * takes the place of another never without saying why.
 */
public final class Releasing {
    private static final String BOARD = "dai-hoi";
    private static final int LONGEST = 300;
    private static final NotDone WITHOUT_ROLE =
            new NotDone("Việc này cần quyền “" + Role.PUBLISHER.vietnamese() + "”.");

    private final Database database;
    private final CongressFiles congresses;
    private final ResultPublishing publishing;

    public Releasing(Database database, CongressFiles congresses, ResultPublishing publishing) {
        this.database = database;
        this.congresses = congresses;
        this.publishing = publishing;
    }

    /**
     * A result that may be on the portal.
     *
     * @param released what the portal has of the election; empty for nothing yet
     */
    public record Line(PublishedResult result, Optional<Released> released) {
        /** Whether the portal shows it as it stands now. */
        public boolean isShown() {
            return released.filter(each -> each.shows(result)).isPresent();
        }

        /** Whether the portal shows nothing of the election any more. */
        public boolean isWithdrawn() {
            return released.filter(Released::withdrawn).isPresent();
        }

        /** Whether the portal was last given another result of the election. */
        public boolean corrects() {
            return released.filter(each -> !each.hash().equals(result.hash())).isPresent();
        }
    }

    /** Everything that two people let out, by congress and election. */
    public List<Line> all() {
        return database.read(handle -> PublishedResults.subjects(handle).stream()
                .map(subject -> line(handle, subject).orElseThrow())
                .toList());
    }

    /** The result of one election, if two people let it out. */
    public Optional<Line> find(Subject subject) {
        return database.read(handle -> line(handle, subject));
    }

    /** What the portal shows though its package is contradicted or refused by now, by congress and election. */
    public List<Released> toWithdraw() {
        return database.read(Retraction::due);
    }

    /** Takes off the portal what must not be shown any more, and publishes the board of the province. */
    public Effect withdraw(SignedIn by) {
        if (!by.may(Role.PUBLISHER)) {
            return WITHOUT_ROLE;
        }
        return database.write(handle -> {
            int withdrawn = withdraw(handle, by);
            publishing.publish(handle, by, board(handle));
            return new Done("Đã ký lệnh rút " + withdrawn + " kết quả. Cổng thông tin rút sau khi nhận tệp.");
        });
    }

    private int withdraw(Handle handle, SignedIn by) {
        List<Released> due = Retraction.due(handle);
        due.forEach(each -> Retraction.take(handle, each, publishing, by));
        return due.size();
    }

    private static Optional<Line> line(Handle handle, Subject subject) {
        return PublishedResults.find(handle, subject).map(result -> new Line(result, Released.last(handle, subject)));
    }

    /**
     * Publishes a result, and the board of the province with it.
     *
     * @param authorisation number of the document that allows votes to be shown; empty: names only
     * @param reason why it takes the place of another result on the portal; empty where it does not
     */
    public Effect release(Subject subject, String authorisation, String reason, SignedIn by) {
        if (!by.may(Role.PUBLISHER)) {
            return WITHOUT_ROLE;
        }
        if (authorisation.length() > LONGEST || reason.length() > LONGEST) {
            return new NotDone("Số văn bản và lý do dài nhất " + LONGEST + " chữ.");
        }
        return database.write(handle -> {
            Effect effect = release(handle, subject, line(authorisation), line(reason), by);
            if (effect instanceof Done) {
                publishing.publish(handle, by, board(handle));
            }
            return effect;
        });
    }

    /**
     * Takes off what must not be shown any more, then publishes the names of every result that the portal does not show as it
     * stands now, and the board of the province.
     */
    public Effect releaseNames(SignedIn by) {
        if (!by.may(Role.PUBLISHER)) {
            return WITHOUT_ROLE;
        }
        return database.write(handle -> {
            int withdrawn = withdraw(handle, by);
            int released = 0;
            int left = 0;
            for (Subject subject : PublishedResults.subjects(handle)) {
                Line line = line(handle, subject).orElseThrow();
                if (!line.isShown()) {
                    Optional<String> votes =
                            line.corrects() ? Optional.empty() : line.released().flatMap(Released::authorisation);
                    boolean done = release(handle, subject, votes, Optional.empty(), by) instanceof Done;
                    released += done ? 1 : 0;
                    left += done ? 0 : 1;
                }
            }
            publishing.publish(handle, by, board(handle));
            return new Done("Đã ký " + released + " kết quả cho cổng, cùng bảng theo dõi các đại hội."
                    + (withdrawn == 0 ? "" : " Đã ký lệnh rút " + withdrawn + " kết quả.")
                    + (left == 0
                            ? ""
                            : " Còn " + left
                                    + " kết quả phải đưa riêng: đính chính cần lý do; phiếu tín nhiệm và phiếu lấy ý"
                                    + " kiến không đăng."));
        });
    }

    private Effect release(
            Handle handle, Subject subject, Optional<String> authorisation, Optional<String> reason, SignedIn by) {
        Optional<Line> found = line(handle, subject);
        if (found.isEmpty()) {
            return new NotDone("Chưa có kết quả nào của cuộc bầu này được hai người duyệt, hoặc đang cách ly.");
        }
        PublishedResult result = found.get().result();
        if (!result.result().vote().form().elects()) {
            return new NotDone("Phiếu tín nhiệm và phiếu lấy ý kiến không phải phiếu bầu, không đăng trên cổng.");
        }
        if (result.result().ballots().waiting() > 0) {
            return new NotDone("Kết quả còn phiếu chờ người kết luận, chưa đăng được. Chờ gói đính chính của đại hội.");
        }
        if (found.get().corrects() && reason.isEmpty()) {
            return new NotDone("Cổng đang đăng một kết quả khác của cuộc bầu này. Ghi lý do đính chính rồi đưa lại.");
        }
        Optional<String> why = reason.filter(each -> found.get().corrects());
        long number = publishing.publish(
                handle, by, new ResultForPortal(handle, congresses, result).with(authorisation, why));
        new Released(subject, number, result.hash(), result.stage(), authorisation, false).put(handle);
        return new Done("Đã ký tệp công bố số " + number + ", "
                + (authorisation.isPresent() ? "có số phiếu" : "chỉ có tên người trúng cử")
                + ". Cổng thông tin hiện sau khi nhận tệp.");
    }

    private ProvinceBoard board(Handle handle) {
        Map<String, LocalDate> lastDays = lastDays(handle);
        List<ProvinceBoard.Unit> units = new ArrayList<>();
        for (CongressProgress each : PublishedResults.board(handle)) {
            Optional<LocalDate> done = Optional.ofNullable(lastDays.get(each.congress()));
            State state = done.isEmpty()
                    ? State.WAITING
                    : each.certified() == each.elections() ? State.CERTIFIED : State.DONE;
            units.add(new ProvinceBoard.Unit(
                    each.congress(), each.unit(), each.name(), state, done.map(day -> each.congress()), done));
        }
        return new ProvinceBoard(BOARD, "Đại hội các đảng bộ", "Các đại hội đã đăng ký kiểm phiếu", units);
    }

    /** Of each congress the day of the last result that two people let out. */
    private static Map<String, LocalDate> lastDays(Handle handle) {
        Map<String, LocalDate> days = new HashMap<>();
        handle.createQuery("SELECT congress, MAX(closed_on) AS day FROM result_package"
                        + " WHERE stage IN ('PROVISIONAL', 'CERTIFIED') GROUP BY congress")
                .map((row, context) -> Map.entry(row.getString("congress"), LocalDate.parse(row.getString("day"))))
                .forEach(each -> days.put(each.getKey(), each.getValue()));
        return days;
    }

    private static Optional<String> line(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
