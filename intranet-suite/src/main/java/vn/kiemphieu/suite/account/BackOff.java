package vn.kiemphieu.suite.account;

import java.time.Duration;
import java.time.Instant;

/** How long nobody may try again after wrong passwords or codes. */
final class BackOff {
    /** From so many failures on only an administrator opens the account again. */
    static final int LOCKED = 15;

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);

    private BackOff() {}

    static boolean blocks(int failures, Instant lastFailure, Instant now) {
        if (failures >= LOCKED) {
            return true;
        }
        return failures >= FREE && now.isBefore(lastFailure.plus(FIRST.multipliedBy(1L << (failures - FREE))));
    }
}
