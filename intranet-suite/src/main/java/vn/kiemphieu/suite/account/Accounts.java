package vn.kiemphieu.suite.account;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/** What administrators do with the accounts of others. Nobody changes their own roles. */
public final class Accounts {
    /** How long a password that was handed out waits for its owner. */
    public static final Duration HANDED_OUT = Duration.ofDays(3);

    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    private final Database database;
    private final AuditLog log;
    private final Clock clock;
    private final Sessions sessions;
    private final Passwords passwords;

    public Accounts(Database database, AuditLog log, Clock clock, Sessions sessions, PasswordCost cost) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.sessions = sessions;
        this.passwords = new Passwords(cost);
    }

    /** How a change ended. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param password to be told its owner once, where one was made; otherwise empty
         */
        record Done(String account, String password) implements Outcome {}

        /**
         * Nothing was changed.
         *
         * @param sentence why, for the administrator
         */
        record Refused(String sentence) implements Outcome {}
    }

    /** All, by user name. */
    public List<Account> all() {
        return database.read(handle -> AccountRows.all(handle).stream()
                .map(row -> AccountRows.account(handle, row))
                .toList());
    }

    /** One by its id. */
    public Optional<Account> find(String id) {
        return database.read(handle -> AccountRows.byId(handle, id).map(row -> AccountRows.account(handle, row)));
    }

    /** The first administrator, from the command line of the machine itself; refused once there is any account. */
    public Outcome first(String userName, String person) {
        String password = handedOut();
        String kept = passwords.kept(password);
        return database.write(handle -> {
            if (!AccountRows.all(handle).isEmpty()) {
                return new Outcome.Refused("Đã có tài khoản: tài khoản quản trị đầu tiên chỉ tạo được một lần.");
            }
            return insert(handle, "-", userName, person, Set.of(Role.ADMINISTRATOR), password, kept);
        });
    }

    /** A new account with a password to be handed out. */
    public Outcome create(SignedIn by, String userName, String person, Set<Role> roles) {
        String password = handedOut();
        String kept = passwords.kept(password);
        return database.write(handle -> insert(handle, by.account(), userName, person, roles, password, kept));
    }

    /** Name, roles, and whether it may be used. Other roles or none end its sessions. */
    public Outcome change(SignedIn by, String id, String person, Set<Role> roles, boolean active) {
        return database.write(handle -> {
            Account before = account(handle, id);
            boolean power = !before.roles().equals(roles) || before.active() != active;
            if (power && id.equals(by.account())) {
                return new Outcome.Refused("Không ai tự đổi quyền của chính mình. Hãy nhờ một quản trị khác.");
            }
            handle.execute("UPDATE account SET person = ?, active = ? WHERE id = ?", person, active ? 1 : 0, id);
            if (power) {
                AccountRows.setRoles(handle, id, roles);
                sessions.endAll(handle, id);
            }
            log.write(handle, by.account(), "account.changed", id, named(roles) + (active ? "; đang dùng" : "; ngừng"));
            return new Outcome.Done(id, "");
        });
    }

    /** Opens an account that too many failures have locked. */
    public void unlock(SignedIn by, String id) {
        database.change(handle -> {
            AccountRows.setFailures(handle, id, 0, "");
            log.write(handle, by.account(), "account.unlocked", id, "đã mở khóa");
        });
    }

    /** The same from the command line of the machine itself, where no administrator can sign in. */
    public Outcome unlock(String userName) {
        return database.write(handle -> {
            Optional<AccountRows.Row> found = AccountRows.byUserName(handle, userName);
            if (found.isEmpty()) {
                return new Outcome.Refused("Không có tên đăng nhập " + userName + "; hãy kiểm tra chính tả.");
            }
            String id = found.get().id();
            AccountRows.setFailures(handle, id, 0, "");
            log.write(handle, "-", "account.unlocked", id, "đã mở khóa trên chính máy chủ");
            return new Outcome.Done(id, "");
        });
    }

    /** Signs an account out everywhere. */
    public void endSessions(SignedIn by, String id) {
        database.change(handle -> {
            sessions.endAll(handle, id);
            log.write(handle, by.account(), "account.sessions_ended", id, "đã kết thúc mọi phiên");
        });
    }

    /** What somebody has lost. */
    public enum Lost {
        /** A new password is handed out; the telephone goes on making the codes that are asked for with it. */
        PASSWORD,
        /** The second factor is set up anew too. */
        TELEPHONE
    }

    /** For who has lost password or telephone: a new password to be handed out. Every session of the account is over. */
    public Outcome reset(SignedIn by, String id, Lost lost) {
        if (id.equals(by.account())) {
            return new Outcome.Refused("Không tự cấp lại cho chính mình. Hãy nhờ một quản trị khác.");
        }
        String password = handedOut();
        String kept = passwords.kept(password);
        return database.write(handle -> {
            account(handle, id);
            handle.execute(
                    "UPDATE account SET password = ?, handed_out_until = ?, failures = 0, failed_at = '' WHERE id = ?",
                    kept,
                    handedOutUntil(),
                    id);
            if (lost == Lost.TELEPHONE) {
                handle.execute("UPDATE account SET totp_secret = '' WHERE id = ?", id);
                handle.execute("DELETE FROM recovery_code WHERE account = ?", id);
            }
            sessions.endAll(handle, id);
            log.write(
                    handle,
                    by.account(),
                    "account.reset",
                    id,
                    lost == Lost.TELEPHONE ? "cấp lại mật khẩu và mã xác thực" : "cấp lại mật khẩu");
            return new Outcome.Done(id, password);
        });
    }

    private Outcome insert(
            Handle handle, String by, String typedName, String person, Set<Role> roles, String password, String kept) {
        String userName = SigningIn.lower(typedName);
        if (!USER_NAME.matcher(userName).matches()) {
            return new Outcome.Refused(
                    "Tên đăng nhập gồm 3–32 chữ thường không dấu, số, dấu chấm, gạch; bắt đầu bằng chữ.");
        }
        if (AccountRows.byUserName(handle, userName).isPresent()) {
            return new Outcome.Refused("Đã có tài khoản với tên đăng nhập này.");
        }
        String id = Base32.random(20).substring(0, 26).toLowerCase(Locale.ROOT);
        handle.execute(
                "INSERT INTO account (id, user_name, person, active, password, handed_out_until, totp_secret, totp_step,"
                        + " failures, failed_at) VALUES (?, ?, ?, 1, ?, ?, '', 0, 0, '')",
                id,
                userName,
                person,
                kept,
                handedOutUntil());
        AccountRows.setRoles(handle, id, roles);
        log.write(handle, by, "account.created", id, userName + "; " + named(roles));
        return new Outcome.Done(id, password);
    }

    private static String named(Set<Role> roles) {
        return roles.isEmpty()
                ? "không có quyền"
                : "quyền " + roles.stream().sorted().map(Role::vietnamese).collect(Collectors.joining(", "));
    }

    private static Account account(Handle handle, String id) {
        return AccountRows.account(handle, AccountRows.byId(handle, id).orElseThrow());
    }

    private String handedOutUntil() {
        return clock.instant().plus(HANDED_OUT).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** 80 random bits, as they are read out. */
    private static String handedOut() {
        return Base32.random(10).replaceAll("(.{4})(?!$)", "$1-");
    }
}
