package vn.kiemphieu.bridge.archive;

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
 * A signature of minisign in its form without prehashing ({@code Ed}): the Ed25519 signature of a file's exact bytes, and another
 * over that signature and the trusted comment.
 *
 * @param file what the signed file is called
 * @param keyId which key, 8 bytes; says nothing by itself
 * @param signature of the file, 64 bytes
 * @param global of the signature and the trusted comment, 64 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Minisig(String file, byte[] keyId, byte[] signature, byte[] global) {
    private static final byte[] ALGORITHM = "Ed".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_ID_BYTES = 8;
    private static final int SIGNATURE_BYTES = 64;
    /** Of an Ed25519 key alone, at the end of its SubjectPublicKeyInfo. */
    private static final int KEY_BYTES = 32;

    private static final String UNTRUSTED = "untrusted comment: kiemphieu\n";
    private static final Pattern TEXT = Pattern.compile(UNTRUSTED
            + "(?<signed>[A-Za-z0-9+/]{99}=)\ntrusted comment: file:[^\n]+\n(?<global>[A-Za-z0-9+/]{86}==)\n");

    /** Signs a file under its name. */
    public static Minisig sign(String file, byte[] content, SigningKey key) {
        byte[] signature = key.sign(content);
        return new Minisig(file, keyId(key.verifyingKey()), signature, key.sign(commented(file, signature)));
    }

    /** The signature of a file of that name; empty for any bytes that {@link #bytes} never wrote. Says not whether it is right. */
    public static Optional<Minisig> parse(String file, byte[] bytes) {
        Matcher text = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!text.matches()) {
            return Optional.empty();
        }
        byte[] signed = Base64.getDecoder().decode(text.group("signed"));
        int idAt = ALGORITHM.length;
        int signatureAt = idAt + KEY_ID_BYTES;
        Minisig parsed = new Minisig(
                file,
                Arrays.copyOfRange(signed, idAt, signatureAt),
                Arrays.copyOfRange(signed, signatureAt, signatureAt + SIGNATURE_BYTES),
                Base64.getDecoder().decode(text.group("global")));
        return Arrays.equals(parsed.bytes(), bytes) ? Optional.of(parsed) : Optional.empty();
    }

    /** As minisign reads it. */
    public byte[] bytes() {
        String text = UNTRUSTED + base64(ALGORITHM, keyId, signature) + "\ntrusted comment: " + comment(file) + "\n"
                + base64(global) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the owner of the key made this signature of exactly this content under that name. */
    public boolean verifies(byte[] content, VerifyingKey key) {
        return Arrays.equals(keyId, keyId(key))
                && key.verifies(content, signature)
                && key.verifies(commented(file, signature), global);
    }

    /** The key as {@code minisign -P} takes it. */
    public static String publicKey(VerifyingKey key) {
        byte[] encoded = key.bytes();
        return base64(ALGORITHM, keyId(key), Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /** Minisign gives keys random numbers; ours come from the key, so that nobody has to keep them. */
    public static byte[] keyId(VerifyingKey key) {
        return Arrays.copyOf(Hash.over(key.bytes()).bytes(), KEY_ID_BYTES);
    }

    private static String comment(String file) {
        return "file:" + file;
    }

    private static byte[] commented(String file, byte[] signature) {
        return joined(signature, comment(file).getBytes(StandardCharsets.US_ASCII));
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
