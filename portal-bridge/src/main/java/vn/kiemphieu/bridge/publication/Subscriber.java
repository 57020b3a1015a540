package vn.kiemphieu.bridge.publication;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * Whoever opens publications, and what it knows.
 *
 * @param portal id of the portal
 * @param direction the only way on which it receives
 * @param keys whose signatures count; told in another way than by a publication
 * @param newest number of the last one taken, 0 before the first
 * @param taken the hash of the file taken under a number
 */
public record Subscriber(
        String portal, Direction direction, Set<VerifyingKey> keys, int newest, IntFunction<Optional<Hash>> taken) {
    public Subscriber {
        keys = Set.copyOf(keys);
    }
}
