package vn.kiemphieu.bridge.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under a key that is used once: it comes of one X25519 agreement with a fresh key. */
final class Envelope {
    private static final byte[] PURPOSE = "kiemphieu seal 1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private Envelope() {}

    static byte[] close(byte[] shared, byte[] salt, byte[] body, byte[] context) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, shared, salt, context).doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-256-GCM", e);
        }
    }

    static Optional<byte[]> open(byte[] shared, byte[] salt, byte[] body, byte[] context) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, shared, salt, context).doFinal(body));
        } catch (AEADBadTagException wrongKeyOrContext) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-256-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] shared, byte[] salt, byte[] context) throws GeneralSecurityException {
        byte[] made = Hkdf.derive(shared, salt, PURPOSE, KEY_BYTES + NONCE_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(made, 0, KEY_BYTES, "AES"),
                    new GCMParameterSpec(TAG_BYTES * 8, made, KEY_BYTES, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher;
        } finally {
            Arrays.fill(made, (byte) 0);
        }
    }
}
