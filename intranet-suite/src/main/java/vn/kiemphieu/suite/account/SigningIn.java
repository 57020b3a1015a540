package vn.kiemphieu.suite.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.AccountRows.Row;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/** What people do with their own account: signing in and out, second factor, password. */
public final class SigningIn {
    /** One sentence for every reason, or it would tell strangers which names exist. */
    public static final String WRONG =
            "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang phải chờ. Từ lần sai thứ"
                    + " 5 phải chờ 15 giây rồi lâu dần; sau 15 lần hãy nhờ quản trị mở khóa.";

    /** A password or a code that was not taken, of somebody who is signed in. */
    public static final String WRONG_FACTOR =
            "Mật khẩu hoặc mã không đúng, hoặc mã đã dùng rồi. Hãy nhập lại mật khẩu và mã mới trên điện thoại;"
                    + " nếu sai từ 5 lần thì phải chờ lâu hơn.";

    /** A code that was not taken. */
    public static final String WRONG_CODE =
            "Mã không đúng hoặc đã dùng rồi. Hãy chờ mã mới trên điện thoại (30 giây một mã);"
                    + " nếu sai từ 5 lần thì phải chờ lâu hơn.";

    private static final int RECOVERY_CODES = 10;

    /** 120 random bits: from 112 on a hash without salt or cost keeps them (ASVS 6.5.2). */
    private static final int RECOVERY_BYTES = 15;

    private final Database database;
    private final AuditLog log;
    private final Clock clock;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Guard guard;

    public SigningIn(Database database, AuditLog log, Clock clock, Sessions sessions, PasswordCost cost) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.sessions = sessions;
        this.passwords = new Passwords(cost);
        this.guard = new Guard(database, log, clock, passwords);
    }

    /**
     * What a password did.
     *
     * @param token of the session
     * @param codes recovery codes to be shown once; mostly none
     */
    public record Proven(String token, List<String> codes) {
        public Proven {
            codes = List.copyOf(codes);
        }
    }

    /** The first factor: the token of a session that has to show more; empty if name or password is wrong or one has to wait. */
    public Optional<String> password(String userName, String password) {
        return guard.password(lower(userName), password)
                .map(row -> database.write(handle -> {
                    log.write(handle, row.id(), "sign-in.password", row.id(), "mật khẩu đúng");
                    return sessions.begin(handle, row.id());
                }));
    }

    /** The second factor, by telephone or recovery code: the token of a session that is signed in. */
    public Optional<String> code(String token, String account, String code) {
        return database.write(handle -> {
            if (!guard.recovery(handle, account, code) && !guard.code(handle, account, code)) {
                return Optional.empty();
            }
            AccountRows.setFailures(handle, account, 0, "");
            log.write(handle, account, "sign-in.done", account, "đã đăng nhập");
            return Optional.of(sessions.prove(handle, token));
        });
    }

    /** Whether somebody who is signed in shows a fresh code for something that weighs more. Counted like signing in. */
    public boolean proves(String account, String code) {
        return database.write(handle -> guard.code(handle, account, code));
    }

    /** The secret that a session offers to a telephone; it is the same as long as the token is. */
    public String offeredSecret(String token) {
        byte[] hash = Hash.over(("second factor " + token).getBytes(StandardCharsets.US_ASCII))
                .bytes();
        return Base32.text(Arrays.copyOf(hash, Totp.SECRET));
    }

    /** Sets the second factor up, once the telephone shows a right code: a new token, and the recovery codes. */
    public Optional<Proven> enrol(String token, String account, String code) {
        String secret = offeredSecret(token);
        OptionalLong step = Totp.step(Base32.bytes(secret), code.replaceAll("\\s", ""), clock.instant(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        return database.write(handle -> {
            int done = handle.execute(
                    "UPDATE account SET totp_secret = ?, totp_step = ?, failures = 0, failed_at = ''"
                            + " WHERE id = ? AND totp_secret = ''",
                    secret,
                    step.getAsLong(),
                    account);
            if (done == 0) {
                return Optional.empty();
            }
            log.write(handle, account, "code.enrolled", account, "đã bật mã xác thực");
            return Optional.of(new Proven(sessions.prove(handle, token), freshCodes(handle, account)));
        });
    }

    /** Ten new recovery codes; the old ones are void. Empty if the password or the code of the telephone is wrong. */
    public Optional<List<String>> newRecoveryCodes(String account, String present, String code) {
        if (guard.password(row(account).userName(), present).isEmpty()) {
            return Optional.empty();
        }
        return database.write(handle -> {
            if (!guard.code(handle, account, code)) {
                return Optional.empty();
            }
            log.write(handle, account, "code.recovery_renewed", account, "đã cấp lại mã khôi phục");
            return Optional.of(freshCodes(handle, account));
        });
    }

    /** What is wrong with a new password. */
    public Optional<String> objection(String account, String password) {
        return PasswordRule.objection(password, row(account).userName());
    }

    /** Another password, for who knows the present one: a new token; every other session of the account is over. */
    public Optional<String> changePassword(String token, String account, String present, String chosen) {
        Row row = row(account);
        if (objection(account, chosen).isPresent()
                || guard.password(row.userName(), present).isEmpty()) {
            return Optional.empty();
        }
        String kept = passwords.kept(chosen);
        return Optional.of(database.write(handle -> {
            handle.execute("UPDATE account SET password = ?, handed_out_until = '' WHERE id = ?", kept, account);
            sessions.endOthers(handle, account, token);
            log.write(handle, account, "account.password_changed", account, "đã đổi mật khẩu");
            return sessions.renew(handle, token);
        }));
    }

    /** Where an account is signed in. */
    public List<Sessions.Open> openSessions(String token, String account) {
        return sessions.open(account, token);
    }

    /** Ends every session of an account but the one that asks; not done if the code of the telephone is wrong. */
    public boolean endOtherSessions(String token, String account, String code) {
        return database.write(handle -> {
            if (!guard.code(handle, account, code)) {
                return false;
            }
            sessions.endOthers(handle, account, token);
            log.write(handle, account, "account.sessions_ended", account, "đã kết thúc các phiên khác của mình");
            return true;
        });
    }

    /** The end of a session. */
    public void signOut(String token, String account) {
        database.change(handle -> {
            sessions.end(handle, token);
            log.write(handle, account, "sign-out", account, "đã đăng xuất");
        });
    }

    static String lower(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    private Row row(String account) {
        return database.read(handle -> AccountRows.byId(handle, account)).orElseThrow();
    }

    private static List<String> freshCodes(Handle handle, String account) {
        handle.execute("DELETE FROM recovery_code WHERE account = ?", account);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Base32.random(RECOVERY_BYTES);
            handle.execute(
                    "INSERT INTO recovery_code (account, hash) VALUES (?, ?)", account, Guard.recoveryHash(code));
            codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
        }
        return codes;
    }
}
