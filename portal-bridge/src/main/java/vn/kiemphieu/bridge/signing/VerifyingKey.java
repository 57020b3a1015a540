package vn.kiemphieu.bridge.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.tally.election.Fingerprint;

/** An Ed25519 key that signatures are checked with (RFC 8032). Public: it may be shown to anybody. */
public final class VerifyingKey {
    private static final int SIGNATURE_BYTES = 64;
    private static final BigInteger FIELD = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger OF_ORDER_EIGHT =
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);
    /** The y of all points of small order: under such a key anybody can sign. */
    private static final Set<BigInteger> SMALL = Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            FIELD.subtract(BigInteger.ONE),
            OF_ORDER_EIGHT,
            FIELD.subtract(OF_ORDER_EIGHT));

    private final PublicKey key;
    private final byte[] encoded;

    private VerifyingKey(PublicKey key) {
        this.key = key;
        this.encoded = key.getEncoded();
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(key);
    }

    /**
     * A key from its X.509 SubjectPublicKeyInfo (RFC 8410); empty if the bytes are not exactly those of an Ed25519 key, and for
     * the few points under which anybody can sign.
     */
    public static Optional<VerifyingKey> parse(byte[] subjectPublicKeyInfo) {
        try {
            VerifyingKey key = new VerifyingKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo)));
            boolean one = Arrays.equals(key.encoded, subjectPublicKeyInfo) && key.isSomebodys();
            return one ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException malformed) {
            return Optional.empty();
        }
    }

    private boolean isSomebodys() {
        BigInteger y = ((EdECPublicKey) key).getPoint().getY();
        return y.compareTo(FIELD) < 0 && !SMALL.contains(y);
    }

    /** The X.509 SubjectPublicKeyInfo, as OpenSSL reads it in DER. */
    public byte[] bytes() {
        return encoded.clone();
    }

    /** The same in the text that OpenSSL calls PEM, ended by a line feed. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether this key's owner signed exactly this message; false for whatever is not such a signature. */
    public boolean verifies(byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) { // the JDK would not look at what follows
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** 20 Base32 digits in five groups of four, to be compared with paper. */
    public String fingerprint() {
        return Fingerprint.inFiveGroups(encoded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey same && Arrays.equals(encoded, same.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "verifying key " + fingerprint();
    }
}
