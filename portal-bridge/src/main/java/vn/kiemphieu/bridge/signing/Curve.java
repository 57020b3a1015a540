package vn.kiemphieu.bridge.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/** X25519 over raw bytes (RFC 7748): 32 for a private key, 32 for a point, little end first. */
final class Curve {
    static final int BYTES = 32;
    /** The point that everybody starts from. */
    private static final byte[] BASE = new byte[BYTES];

    static {
        BASE[0] = 9;
    }

    private Curve() {}

    static byte[] publicOf(byte[] secret) {
        return agree(secret, BASE).orElseThrow();
    }

    /** What both sides come to; empty for a point of small order, with which everybody comes to the same. */
    static Optional<byte[]> agree(byte[] secret, byte[] point) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(KeyFactory.getInstance("X25519")
                    .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            agreement.doPhase(key(point), true);
            return Optional.of(agreement.generateSecret());
        } catch (InvalidKeyException smallOrder) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 11 has X25519", e);
        }
    }

    /** The point as a key of the JDK. */
    static PublicKey key(byte[] point) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, reversed(point))));
    }

    static byte[] point(BigInteger u) {
        byte[] big = u.toByteArray();
        byte[] point = new byte[BYTES];
        for (int i = 0; i < Math.min(BYTES, big.length); i++) {
            point[i] = big[big.length - 1 - i];
        }
        return point;
    }

    private static byte[] reversed(byte[] point) {
        byte[] reversed = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            reversed[i] = point[BYTES - 1 - i];
        }
        return reversed;
    }
}
