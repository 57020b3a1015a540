package vn.kiemphieu.bridge.signing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.XECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import vn.kiemphieu.tally.election.Fingerprint;

/**
 * An X25519 key that anybody may seal with and only two people together can open ({@link Shares}). Each sealing makes a
 * fresh key, agrees (RFC 7748), derives (HKDF-SHA256, RFC 5869) and encrypts (AES-256-GCM with the context as open text).
 */
public final class SealingKey {
    static final byte VERSION = 1;

    private final byte[] point;

    private SealingKey(byte[] point) {
        this.point = point;
    }

    static SealingKey ofSecret(byte[] secret) {
        return new SealingKey(Curve.publicOf(secret));
    }

    /** A key from its X.509 SubjectPublicKeyInfo (RFC 8410); empty if the bytes are not exactly those of an X25519 key. */
    public static Optional<SealingKey> parse(byte[] subjectPublicKeyInfo) {
        try {
            XECPublicKey key = (XECPublicKey)
                    KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo));
            SealingKey parsed = new SealingKey(Curve.point(key.getU()));
            return Arrays.equals(parsed.bytes(), subjectPublicKeyInfo) ? Optional.of(parsed) : Optional.empty();
        } catch (GeneralSecurityException malformed) {
            return Optional.empty();
        }
    }

    /** The X.509 SubjectPublicKeyInfo. */
    public byte[] bytes() {
        try {
            return Curve.key(point).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 11 has X25519", e);
        }
    }

    /**
     * Seals.
     *
     * @param plaintext what nobody may read before two people open it
     * @param context what it belongs to, such as session and batch; not secret, and needed again to open
     */
    public byte[] seal(byte[] plaintext, byte[] context) {
        byte[] once = new byte[Curve.BYTES];
        new SecureRandom().nextBytes(once);
        byte[] sender = Curve.publicOf(once);
        byte[] shared = Curve.agree(once, point)
                .orElseThrow(() -> new IllegalStateException("nothing can be sealed with a key of small order"));
        byte[] body = Envelope.close(shared, salt(sender), plaintext, context);
        Arrays.fill(once, (byte) 0);
        Arrays.fill(shared, (byte) 0);
        return ByteBuffer.allocate(1 + sender.length + body.length)
                .put(VERSION)
                .put(sender)
                .put(body)
                .array();
    }

    /** Binds the derived key to both ends. */
    byte[] salt(byte[] sender) {
        return ByteBuffer.allocate(2 * Curve.BYTES).put(sender).put(point).array();
    }

    /** 20 Base32 digits in five groups of four, to be compared with paper. */
    public String fingerprint() {
        return Fingerprint.inFiveGroups(bytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey same && Arrays.equals(point, same.point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    @Override
    public String toString() {
        return "sealing key " + fingerprint();
    }
}
