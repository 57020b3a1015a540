package vn.kiemphieu.bridge.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import vn.kiemphieu.tally.election.Fingerprint;

/** An Ed25519 key that signatures are checked with (RFC 8032). Public: it may be shown to anybody. */
public final class VerifyingKey {
    private static final int SIGNATURE_BYTES = 64;

    private final PublicKey key;
    private final byte[] encoded;

    private VerifyingKey(PublicKey key) {
        this.key = key;
        this.encoded = key.getEncoded();
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(key);
    }

    /** A key from its X.509 SubjectPublicKeyInfo (RFC 8410); empty if the bytes are not exactly those of an Ed25519 key. */
    public static Optional<VerifyingKey> parse(byte[] subjectPublicKeyInfo) {
        try {
            VerifyingKey key = new VerifyingKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo)));
            return Arrays.equals(key.encoded, subjectPublicKeyInfo) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException malformed) {
            return Optional.empty();
        }
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
