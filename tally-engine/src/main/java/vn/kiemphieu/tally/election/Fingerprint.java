package vn.kiemphieu.tally.election;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over a sequence of texts and numbers, each preceded by its length so that no two sequences run together;
 * written as Base32 digits (RFC 4648, A-Z and 2-7), which people can read out and QR codes hold compactly.
 */
public final class Fingerprint {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int DIGIT_BITS = 5;

    private final MessageDigest digest = sha256();

    /** The fingerprint of nothing yet. */
    public Fingerprint() {}

    public Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    public Fingerprint add(int number) {
        return add(Integer.toString(number));
    }

    /**
     * The first bits of the hash; ends this fingerprint.
     *
     * @param digits how many Base32 digits, at most 51
     */
    public String base32(int digits) {
        return base32(digest.digest(), digits);
    }

    /** The whole SHA-256 of some bytes in lower-case hexadecimal, 64 digits. */
    public static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 of some bytes as five groups of four Base32 digits: 100 bits, as printed below minutes. */
    public static String inFiveGroups(byte[] bytes) {
        return base32(sha256().digest(bytes), 20).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String base32(byte[] bytes, int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            int value = 0;
            for (int bit = i * DIGIT_BITS; bit < (i + 1) * DIGIT_BITS; bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            text.append(BASE32.charAt(value));
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
