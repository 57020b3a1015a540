package vn.kiemphieu.counter.journal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM under one key, bound to a context.
 *
 * @param context that must be the same again to open what was closed; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record AesGcm(SecretKey key, byte[] context) {
    /** Bytes of a nonce. */
    static final int NONCE = 12;
    /** Bytes that closing adds. */
    static final int TAG = 16;

    /** Closes a text; under one key no nonce may ever come twice. */
    byte[] close(byte[] nonce, byte[] text) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** The text; empty where a single bit of it is not as it was closed. */
    Optional<byte[]> open(byte[] nonce, byte[] closed) {
        if (closed.length < TAG) {
            return Optional.empty(); // some Java platforms answer that with an exception of another kind
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
