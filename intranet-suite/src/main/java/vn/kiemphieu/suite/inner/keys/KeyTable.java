package vn.kiemphieu.suite.inner.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.inner.keys.KeptKey.Revocation;

/** The rows of the register. */
final class KeyTable {
    private KeyTable() {}

    static List<KeptKey> all(Handle handle) {
        return handle.createQuery("SELECT * FROM signing_key ORDER BY role DESC, congress, holder, fingerprint")
                .map((row, context) -> key(row))
                .list();
    }

    static Optional<KeptKey> find(Handle handle, String fingerprint) {
        return handle.createQuery("SELECT * FROM signing_key WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> key(row))
                .findFirst();
    }

    static void insert(Handle handle, RegisteredKey key, String by, String at) {
        handle.createUpdate("INSERT INTO signing_key (fingerprint, public_key, role, holder, congress, valid_from,"
                        + " valid_until, registered_by, registered_at)"
                        + " VALUES (:fingerprint, :key, :role, :holder, :congress, :from, :until, :by, :at)")
                .bind("fingerprint", key.key().fingerprint())
                .bind("key", Base64.getEncoder().encodeToString(key.key().bytes()))
                .bind("role", key.role().name())
                .bind("holder", key.holder())
                .bind("congress", key.scope().congress())
                .bind("from", key.scope().from().toString())
                .bind("until", key.scope().until().toString())
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    static void confirm(Handle handle, String fingerprint, String by, String at) {
        handle.createUpdate(
                        "UPDATE signing_key SET confirmed_by = :by, confirmed_at = :at WHERE fingerprint = :fingerprint")
                .bind("by", by)
                .bind("at", at)
                .bind("fingerprint", fingerprint)
                .execute();
    }

    static void revoke(Handle handle, String fingerprint, Revocation revocation) {
        handle.createUpdate("UPDATE signing_key SET revoked_by = :by, revoked_on = :on, revoked_why = :why"
                        + " WHERE fingerprint = :fingerprint")
                .bind("by", revocation.by())
                .bind("on", revocation.on().toString())
                .bind("why", revocation.reason())
                .bind("fingerprint", fingerprint)
                .execute();
    }

    /** What changes with every change of the register: keys are confirmed and revoked once and never taken out. */
    static Version version(Handle handle) {
        return handle.createQuery("SELECT COUNT(confirmed_by), COUNT(revoked_by) FROM signing_key")
                .map((row, context) -> new Version(row.getLong(1), row.getLong(2)))
                .one();
    }

    record Version(long confirmed, long revoked) {}

    private static KeptKey key(ResultSet row) throws SQLException {
        Optional<Revocation> revocation = row.getString("revoked_by") == null
                ? Optional.empty()
                : Optional.of(new Revocation(
                        row.getString("revoked_by"),
                        LocalDate.parse(row.getString("revoked_on")),
                        row.getString("revoked_why")));
        Scope scope = new Scope(
                Optional.ofNullable(row.getString("congress")),
                LocalDate.parse(row.getString("valid_from")),
                LocalDate.parse(row.getString("valid_until")),
                revocation.isPresent());
        VerifyingKey key = VerifyingKey.parse(Base64.getDecoder().decode(row.getString("public_key")))
                .orElseThrow(() -> new IllegalStateException("the register holds what is no key"));
        return new KeptKey(
                new RegisteredKey(key, SignerRole.valueOf(row.getString("role")), row.getString("holder"), scope),
                row.getString("registered_by"),
                row.getString("registered_at"),
                Optional.ofNullable(row.getString("confirmed_by")),
                Optional.ofNullable(row.getString("confirmed_at")).map(Instant::parse),
                revocation);
    }
}
