package vn.kiemphieu.bridge.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * A signature of minisign in its form without prehashing ({@code Ed}): the Ed25519 signature of the manifest's exact bytes, and
 * another over that signature and the trusted comment.
 *
 * @param keyId which key, 8 bytes; says nothing by itself
 * @param signature of the manifest, 64 bytes
 * @param global of the signature and the trusted comment, 64 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Minisig(byte[] keyId, byte[] signature, byte[] global) {
    private static final byte[] ALGORITHM = "Ed".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_ID_BYTES = 8;
    private static final int SIGNATURE_BYTES = 64;
    /** Of an Ed25519 key alone, at the end of its SubjectPublicKeyInfo. */
    private static final int KEY_BYTES = 32;

    private static final String UNTRUSTED = "untrusted comment: kiemphieu\n";
    private static final String COMMENT = "file:manifest.json";
    private static final Pattern TEXT = Pattern.compile(UNTRUSTED + "(?<signed>[A-Za-z0-9+/]{99}=)\ntrusted comment: "
            + COMMENT + "\n(?<global>[A-Za-z0-9+/]{86}==)\n");

    static Minisig sign(byte[] manifest, SigningKey key) {
        byte[] signature = key.sign(manifest);
        return new Minisig(keyId(key.verifyingKey()), signature, key.sign(commented(signature)));
    }

    /** Empty for any bytes that {@link #bytes} never wrote. Says nothing of the signature. */
    static Optional<Minisig> parse(byte[] bytes) {
        Matcher text = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!text.matches()) {
            return Optional.empty();
        }
        byte[] signed = Base64.getDecoder().decode(text.group("signed"));
        int idAt = ALGORITHM.length;
        int signatureAt = idAt + KEY_ID_BYTES;
        Minisig parsed = new Minisig(
                Arrays.copyOfRange(signed, idAt, signatureAt),
                Arrays.copyOfRange(signed, signatureAt, signatureAt + SIGNATURE_BYTES),
                Base64.getDecoder().decode(text.group("global")));
        return Arrays.equals(parsed.bytes(), bytes) ? Optional.of(parsed) : Optional.empty();
    }

    byte[] bytes() {
        String text = UNTRUSTED + base64(ALGORITHM, keyId, signature) + "\ntrusted comment: " + COMMENT + "\n"
                + base64(global) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    boolean verifies(byte[] manifest, VerifyingKey key) {
        return Arrays.equals(keyId, keyId(key))
                && key.verifies(manifest, signature)
                && key.verifies(commented(signature), global);
    }

    /** The key as {@code minisign -P} takes it. */
    static String publicKey(VerifyingKey key) {
        byte[] encoded = key.bytes();
        return base64(ALGORITHM, keyId(key), Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /** Minisign gives keys random numbers; ours come from the key, so that nobody has to keep them. */
    static byte[] keyId(VerifyingKey key) {
        return Arrays.copyOf(Hash.over(key.bytes()).bytes(), KEY_ID_BYTES);
    }

    private static byte[] commented(byte[] signature) {
        return joined(signature, COMMENT.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[]... parts) {
        return Base64.getEncoder().encodeToString(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
