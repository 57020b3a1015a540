package vn.kiemphieu.suite.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of the second factor (RFC 6238): six digits that telephones make anew every 30 seconds. */
final class Totp {
    static final int SECRET = 20;

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;

    private Totp() {}

    /** The code of a step of 30 seconds. */
    static String code(byte[] secret, long step) {
        return code(secret, step, "HmacSHA1", DIGITS);
    }

    static String code(byte[] secret, long step, String algorithm, int digits) {
        byte[] hash = mac(secret, step, algorithm);
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    }

    /** The step whose code this is, if it is now, the one before or the one after, and later than the last that was used. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        long current = at(now);
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > lastUsed && code(secret, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static long at(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    private static byte[] mac(byte[] secret, long step, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
