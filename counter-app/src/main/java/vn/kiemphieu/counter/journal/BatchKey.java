package vn.kiemphieu.counter.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import vn.kiemphieu.bridge.signing.Hash;

/** The key of one batch: AES-256-GCM with a random nonce before each text. When it is gone, so is what it closed. */
final class BatchKey {
    static final int LENGTH = 32;

    private static final byte[] NAMES = "names of pictures".getBytes(StandardCharsets.US_ASCII);

    private final AesGcm cipher;
    private final Hash names;
    private final SecureRandom random;

    /** @param number of the batch: what one batch closed opens in no other */
    BatchKey(byte[] key, int number, SecureRandom random) {
        byte[] context = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
        this.cipher = new AesGcm(new SecretKeySpec(key, "AES"), context);
        this.names = Hash.over(key, NAMES);
        this.random = random;
    }

    /** What to call something that nobody may know again without the key. */
    Hash name(Hash of) {
        return Hash.over(names.bytes(), of.bytes());
    }

    byte[] close(byte[] text) {
        byte[] nonce = new byte[AesGcm.NONCE];
        random.nextBytes(nonce);
        byte[] closed = cipher.close(nonce, text);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** The text; empty where a single bit of it is not as it was closed. */
    Optional<byte[]> open(byte[] closed) {
        return closed.length < AesGcm.NONCE
                ? Optional.empty()
                : cipher.open(
                        Arrays.copyOf(closed, AesGcm.NONCE), Arrays.copyOfRange(closed, AesGcm.NONCE, closed.length));
    }
}
