package vn.kiemphieu.suite.inner.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.RegisteredKey;

/**
 * A key of the register, with who let it in and who took it out.
 *
 * @param key as bundles are opened with it
 * @param registeredBy id of an account
 * @param confirmedBy id of another account; empty while nobody confirmed it, and then it does not count
 * @param confirmedAt since when it counts
 */
public record KeptKey(
        RegisteredKey key,
        String registeredBy,
        String registeredAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Revocation> revocation) {
    /**
     * Why a key counts for nothing any more, whenever it signed.
     *
     * @param on the day from which it is not trusted, for people
     */
    public record Revocation(String by, LocalDate on, String reason) {}

    /** Names it in addresses and on paper. */
    public String fingerprint() {
        return key.key().fingerprint();
    }

    /** Whether a second person confirmed it and nobody revoked it. */
    public boolean counts() {
        return confirmedBy.isPresent() && revocation.isEmpty();
    }
}
