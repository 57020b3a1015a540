package vn.kiemphieu.suite.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.AccountRows.Row;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/** Compares passwords and codes, and counts what was wrong. Nothing of what was typed is written anywhere. */
final class Guard {
    private final Database database;
    private final AuditLog log;
    private final Clock clock;
    private final Passwords passwords;

    Guard(Database database, AuditLog log, Clock clock, Passwords passwords) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * The account of a name and its password. It is counted as a failure before it is compared, and that is taken back:
     * many guesses at once count as many.
     */
    Optional<Row> password(String userName, String password) {
        Optional<Row> open = database.write(handle -> attempt(handle, userName));
        if (open.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        Row row = open.get();
        boolean right = passwords.matches(password, row.password());
        return database.write(handle -> settled(handle, row, right));
    }

    /** Counts an attempt; the account as it was before, if one may try. */
    private Optional<Row> attempt(Handle handle, String userName) {
        Instant now = clock.instant();
        Optional<Row> row = AccountRows.byUserName(handle, userName);
        if (row.isEmpty()) {
            log.write(handle, "-", "sign-in.failed", "-", "không có tên đăng nhập này");
            return Optional.empty();
        }
        Row found = row.get();
        if (!found.active() || found.isStale(now) || found.isBlocked(now)) {
            log.write(handle, "-", "sign-in.refused", found.id(), reason(found, now));
            return Optional.empty();
        }
        AccountRows.failed(handle, found.id(), now);
        return row;
    }

    private static String reason(Row row, Instant now) {
        if (!row.active()) {
            return "tài khoản đã ngừng";
        }
        return row.isBlocked(now) ? "đang phải chờ hoặc bị khóa" : "mật khẩu được cấp đã quá hạn";
    }

    private Optional<Row> settled(Handle handle, Row before, boolean right) {
        if (right) {
            AccountRows.byId(handle, before.id())
                    .ifPresent(now -> AccountRows.setFailures(
                            handle, now.id(), Math.max(0, now.failures() - 1), before.failedAt()));
            return Optional.of(before);
        }
        log.write(handle, "-", "sign-in.failed", before.id(), "sai mật khẩu");
        noteIfLocked(handle, before.id());
        return Optional.empty();
    }

    /** Whether a code is right, now, for the first time. */
    boolean code(Handle handle, String account, String typed) {
        Instant now = clock.instant();
        Row row = AccountRows.byId(handle, account).orElseThrow();
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!row.active() || !row.isEnrolled() || row.isBlocked(now)) {
            log.write(handle, account, "code.refused", account, "đang phải chờ hoặc bị khóa");
            return false;
        }
        OptionalLong step = Totp.step(Base32.bytes(row.totpSecret()), code, now, row.totpStep());
        if (step.isPresent()) {
            handle.execute("UPDATE account SET totp_step = ? WHERE id = ?", step.getAsLong(), account);
            return true;
        }
        AccountRows.failed(handle, account, now);
        log.write(handle, account, "code.failed", account, "mã xác thực sai hoặc đã dùng");
        noteIfLocked(handle, account);
        return false;
    }

    /** Whether a recovery code is right; then it is used up. */
    boolean recovery(Handle handle, String account, String typed) {
        Row row = AccountRows.byId(handle, account).orElseThrow();
        if (!row.active() || row.isBlocked(clock.instant())) {
            return false;
        }
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        int used =
                handle.execute("DELETE FROM recovery_code WHERE account = ? AND hash = ?", account, recoveryHash(code));
        if (used == 1) {
            log.write(handle, account, "code.recovery_used", account, "đã dùng một mã khôi phục");
        }
        return used == 1;
    }

    static String recoveryHash(String code) {
        return Hash.over(("recovery " + code).getBytes(StandardCharsets.UTF_8)).hex();
    }

    private void noteIfLocked(Handle handle, String account) {
        if (AccountRows.byId(handle, account).orElseThrow().failures() == BackOff.LOCKED) {
            log.write(handle, "-", "account.locked", account, "sai " + BackOff.LOCKED + " lần");
        }
    }
}
