package vn.kiemphieu.bridge.bundle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.tally.election.Spelling;

/**
 * The keys that whoever receives bundles has been told of, in another way than by a bundle. No key is there twice, and nobody
 * of a committee has two keys that count: two signatures are of two people.
 */
public record Register(List<RegisteredKey> keys) {
    public Register {
        keys = List.copyOf(keys);
        Set<Object> seen = new HashSet<>();
        for (RegisteredKey each : keys) {
            if (!seen.add(each.key())) {
                throw new IllegalArgumentException("the key of " + each.holder() + " is registered twice");
            }
            if (each.role() == SignerRole.COMMITTEE && !each.scope().revoked() && !seen.add(person(each))) {
                throw new IllegalArgumentException(each.holder() + " could sign for two people");
            }
        }
    }

    private static List<Object> person(RegisteredKey key) {
        return List.of(
                Spelling.tidy(key.holder()).toLowerCase(Locale.ROOT),
                key.scope().congress().orElseThrow());
    }

    /** The entry of a key in a role; empty where it is not registered for that. */
    public Optional<RegisteredKey> entry(VerifyingKey key, SignerRole role) {
        return keys.stream()
                .filter(each -> each.role() == role && each.key().equals(key))
                .findFirst();
    }

    /** The key that a signature says it was made with; the signature still has to be checked with it. */
    Optional<RegisteredKey> find(byte[] keyId, SignerRole role) {
        return keys.stream()
                .filter(each -> each.role() == role && Arrays.equals(Minisig.keyId(each.key()), keyId))
                .findFirst();
    }
}
