package vn.kiemphieu.suite.inner.results;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.NotDone;
import vn.kiemphieu.suite.inner.OfficeTime;
import vn.kiemphieu.suite.store.Database;

/** Where people work on packages: who may, in one transaction with the entry of the audit log. */
record Desk(Database database, AuditLog audit, Clock clock) {
    static final NotDone WITHOUT_ROLE = new NotDone("Việc này cần quyền “" + Role.RESULTS.vietnamese() + "”.");
    static final NotDone WITHOUT_REASON = new NotDone("Ghi lý do, để người đọc nhật ký về sau hiểu.");

    private static final NotDone UNKNOWN = new NotDone("Không có gói kết quả này. Mở lại danh sách gói và chọn lại.");

    /** Does something with one package as it stands in the same transaction. */
    Effect change(String hash, SignedIn by, BiFunction<Handle, ResultPackage, Effect> work) {
        if (!by.may(Role.RESULTS)) {
            return WITHOUT_ROLE;
        }
        return database.write(handle -> PackageTable.find(handle, hash)
                .map(found -> work.apply(handle, found))
                .orElse(UNKNOWN));
    }

    void log(Handle handle, SignedIn by, String action, ResultPackage about, String detail) {
        audit.write(handle, by.account(), action, about.hash(), about.subject() + "; " + detail);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** Why a package may not go further towards the public, whatever its own state; empty if it may. */
    static Optional<NotDone> hindrance(Handle handle, ResultPackage about) {
        return revoked(handle, about)
                .or(() -> newer(handle, about)
                        .map(newest -> new NotDone("Đã nhận gói mới hơn của cuộc bầu này (gói số " + newest.sequence()
                                + "). Làm tiếp với gói đó.")));
    }

    /** Why nobody may rely on the signatures of a package any more; empty if they may. */
    static Optional<NotDone> revoked(Handle handle, ResultPackage about) {
        List<String> revoked = PackageTable.revokedSigners(handle, about.hash());
        return revoked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NotDone(
                                "Khóa của " + String.join(", ", revoked)
                                        + " đã bị thu hồi sau khi nhận gói. Ban kiểm phiếu ký lại kết quả bằng khóa khác, số gói tiếp theo."));
    }

    private static Optional<ResultPackage> newer(Handle handle, ResultPackage about) {
        Subject subject = about.subject();
        return PackageTable.of(handle, subject).stream()
                .filter(each -> each.state().stage() != Stage.REFUSED && each.sequence() > about.sequence())
                .findFirst();
    }
}
