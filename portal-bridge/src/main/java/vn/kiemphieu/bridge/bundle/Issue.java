package vn.kiemphieu.bridge.bundle;

import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * Which of the bundles that a kiosk issued of an election this is.
 *
 * @param sequence counts from 1
 * @param supersedes SHA-256 of the bundle that this one puts right
 */
public record Issue(int sequence, Optional<Hash> supersedes) {
    /** The first, and as a rule the only one. */
    public static final Issue FIRST = new Issue(1, Optional.empty());

    public Issue {
        if (sequence < 1 || (supersedes.isPresent() && sequence == 1)) {
            throw new IllegalArgumentException("bundles are numbered from 1, and the first supersedes nothing");
        }
    }
}
