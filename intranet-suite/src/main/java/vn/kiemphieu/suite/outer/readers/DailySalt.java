package vn.kiemphieu.suite.outer.readers;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.markup.VietnamTime;

/**
 * Tells readers of one day apart without knowing any: an address is hashed with random bytes that are forgotten at midnight
 * and never written anywhere.
 */
final class DailySalt {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private LocalDate day = LocalDate.MIN;
    private byte[] salt = {};

    DailySalt(Clock clock) {
        this.clock = clock;
    }

    /** Today. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** The same for the same text on the same day. */
    synchronized Hash of(String text) {
        LocalDate today = today();
        if (!today.equals(day)) {
            day = today;
            salt = new byte[Hash.BYTES];
            RANDOM.nextBytes(salt);
        }
        return Hash.over(salt, text.getBytes(StandardCharsets.UTF_8));
    }
}
