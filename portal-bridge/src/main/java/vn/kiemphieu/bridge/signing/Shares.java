package vn.kiemphieu.bridge.signing;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A new sealing key and the two halves of its secret, one for each of two people. Either half alone says nothing: it is the
 * secret XOR random bytes.
 *
 * @param sealingKey stays in the box
 * @param first for one person
 * @param second for another
 */
public record Shares(SealingKey sealingKey, Share first, Share second) {
    /** A new key, split at once; the whole secret is nowhere afterwards. */
    public static Shares generate(SecureRandom random) {
        byte[] one = new byte[Curve.BYTES];
        byte[] other = new byte[Curve.BYTES];
        random.nextBytes(one);
        random.nextBytes(other);
        Share first = Share.of(1, one);
        Share second = Share.of(2, other);
        Arrays.fill(one, (byte) 0);
        Arrays.fill(other, (byte) 0);
        try (OpeningKey whole = OpeningKey.of(first, second)) {
            return new Shares(whole.sealingKey(), first, second);
        }
    }
}
