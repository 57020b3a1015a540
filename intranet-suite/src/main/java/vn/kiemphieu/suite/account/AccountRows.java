package vn.kiemphieu.suite.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The statements about accounts. */
final class AccountRows {
    private AccountRows() {}

    /** An account with what is compared with passwords and codes. */
    record Row(
            String id,
            String userName,
            String person,
            boolean active,
            String password,
            String handedOutUntil,
            String totpSecret,
            long totpStep,
            int failures,
            String failedAt) {
        boolean isBlocked(Instant now) {
            return BackOff.blocks(failures, failedAt.isEmpty() ? Instant.EPOCH : Instant.parse(failedAt), now);
        }

        boolean isHandedOut() {
            return !handedOutUntil.isEmpty();
        }

        /** Whether a password that was handed out came too late to be used. */
        boolean isStale(Instant now) {
            return isHandedOut() && !now.isBefore(Instant.parse(handedOutUntil));
        }

        boolean isEnrolled() {
            return !totpSecret.isEmpty();
        }
    }

    static List<Row> all(Handle handle) {
        return handle.createQuery("SELECT * FROM account ORDER BY user_name")
                .map((row, context) -> row(row))
                .list();
    }

    static Optional<Row> byId(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM account WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findFirst();
    }

    static Optional<Row> byUserName(Handle handle, String userName) {
        return handle.createQuery("SELECT * FROM account WHERE user_name = :name")
                .bind("name", userName)
                .map((row, context) -> row(row))
                .findFirst();
    }

    static Account account(Handle handle, Row row) {
        return new Account(
                row.id(),
                row.userName(),
                row.person(),
                roles(handle, row.id()),
                row.active(),
                row.isEnrolled(),
                row.isHandedOut(),
                row.failures() >= BackOff.LOCKED);
    }

    static void setRoles(Handle handle, String account, Set<Role> roles) {
        handle.execute("DELETE FROM account_role WHERE account = ?", account);
        for (Role role : roles) {
            handle.execute("INSERT INTO account_role (account, role) VALUES (?, ?)", account, role.name());
        }
    }

    static void failed(Handle handle, String account, Instant now) {
        handle.execute(
                "UPDATE account SET failures = failures + 1, failed_at = ? WHERE id = ?", now.toString(), account);
    }

    static void setFailures(Handle handle, String account, int failures, String failedAt) {
        handle.execute("UPDATE account SET failures = ?, failed_at = ? WHERE id = ?", failures, failedAt, account);
    }

    private static Set<Role> roles(Handle handle, String account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        handle.createQuery("SELECT role FROM account_role WHERE account = :account ORDER BY role")
                .bind("account", account)
                .mapTo(String.class)
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("user_name"),
                row.getString("person"),
                row.getInt("active") == 1,
                row.getString("password"),
                row.getString("handed_out_until"),
                row.getString("totp_secret"),
                row.getLong("totp_step"),
                row.getInt("failures"),
                row.getString("failed_at"));
    }
}
