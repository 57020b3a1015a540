package vn.kiemphieu.bridge.bundle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** The keys that whoever receives bundles has been told of, in another way than by a bundle. */
public record Register(List<RegisteredKey> keys) {
    public Register {
        keys = List.copyOf(keys);
        Set<VerifyingKey> seen = new HashSet<>();
        keys.forEach(each -> {
            if (!seen.add(each.key())) {
                throw new IllegalArgumentException("the key of " + each.holder() + " is registered twice");
            }
        });
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
