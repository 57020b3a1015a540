package vn.kiemphieu.bridge.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A checkpoint with a signature, which may be wrong until {@link #verifies} says otherwise. */
public final class SignedCheckpoint {
    private static final String LABEL = "signature ";
    private static final Pattern LINE = Pattern.compile(LABEL + "[0-9a-f]{128}\n");
    /** Of the last line: label, 64 bytes in hexadecimal, line feed. */
    private static final int LINE_BYTES = LABEL.length() + 128 + 1;

    private final Checkpoint checkpoint;
    private final byte[] signature;

    private SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {
        this.checkpoint = checkpoint;
        this.signature = signature;
    }

    /** Signs a checkpoint. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey key) {
        return new SignedCheckpoint(checkpoint, key.sign(checkpoint.bytes()));
    }

    /** From its bytes; empty for any bytes that {@link #bytes} never wrote. Says nothing of the signature. */
    public static Optional<SignedCheckpoint> parse(byte[] bytes) {
        int end = bytes.length - LINE_BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        String line = new String(bytes, end, LINE_BYTES, StandardCharsets.ISO_8859_1);
        if (!LINE.matcher(line).matches()) {
            return Optional.empty();
        }
        byte[] signature = HexFormat.of().parseHex(line, LABEL.length(), LINE_BYTES - 1);
        return Checkpoint.parse(Arrays.copyOf(bytes, end)).map(parsed -> new SignedCheckpoint(parsed, signature));
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The Ed25519 signature over {@link Checkpoint#bytes}, 64 bytes. */
    public byte[] signature() {
        return signature.clone();
    }

    /** The checkpoint's lines and one more with the signature in hexadecimal. */
    public byte[] bytes() {
        byte[] lines = checkpoint.bytes();
        byte[] line = (LABEL + HexFormat.of().formatHex(signature) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(lines, lines.length + line.length);
        System.arraycopy(line, 0, all, lines.length, line.length);
        return all;
    }

    public boolean verifies(VerifyingKey key) {
        return key.verifies(checkpoint.bytes(), signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCheckpoint same
                && checkpoint.equals(same.checkpoint)
                && Arrays.equals(signature, same.signature);
    }

    @Override
    public int hashCode() {
        return 31 * checkpoint.hashCode() + Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return "signed " + checkpoint;
    }
}
