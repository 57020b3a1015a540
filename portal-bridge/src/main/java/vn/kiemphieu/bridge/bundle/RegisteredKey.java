package vn.kiemphieu.bridge.bundle;

import java.time.LocalDate;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * A key whose signature on bundles counts.
 *
 * @param holder the machine or the person, as people call them
 */
public record RegisteredKey(VerifyingKey key, SignerRole role, String holder, Scope scope) {
    /**
     * What a key may sign.
     *
     * @param congress the only congress; empty for machines, which serve many
     * @param from the first day, by the day on which a session is closed
     * @param until the last day
     * @param revoked whether nothing counts any more that it signed, whenever
     */
    public record Scope(Optional<String> congress, LocalDate from, LocalDate until, boolean revoked) {
        /** Whether it may sign results of a congress that were closed on a day. */
        public boolean covers(String of, LocalDate day) {
            return !revoked && !day.isBefore(from) && !day.isAfter(until) && of.equals(congress.orElse(of));
        }
    }

    public RegisteredKey {
        if ((role == SignerRole.COMMITTEE) != scope.congress().isPresent()) {
            throw new IllegalArgumentException("people sign for one congress, machines for any");
        }
    }
}
