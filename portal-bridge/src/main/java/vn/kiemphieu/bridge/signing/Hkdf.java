package vn.kiemphieu.bridge.signing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869): makes keys of a shared secret. */
final class Hkdf {
    private static final int HASH_BYTES = 32;
    private static final int MOST_BYTES = 255 * HASH_BYTES;

    private Hkdf() {}

    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int bytes) {
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("HKDF makes 1 to " + MOST_BYTES + " bytes, not " + bytes);
        }
        byte[] pseudoRandomKey = mac(salt.length == 0 ? new byte[HASH_BYTES] : salt, secret);
        byte[] made = expand(pseudoRandomKey, info, bytes);
        Arrays.fill(pseudoRandomKey, (byte) 0);
        return made;
    }

    private static byte[] expand(byte[] key, byte[] info, int bytes) {
        byte[] made = new byte[bytes];
        byte[] block = {};
        for (int done = 0, count = 1; done < bytes; done += HASH_BYTES, count++) {
            block = mac(key, block, info, new byte[] {(byte) count});
            System.arraycopy(block, 0, made, done, Math.min(HASH_BYTES, bytes - done));
        }
        Arrays.fill(block, (byte) 0);
        return made;
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
