package vn.kiemphieu.counter.people;

import java.time.Duration;
import java.time.Instant;

/**
 * How often and how long.
 *
 * @param backOffFrom the wrong try after which one waits for the first time
 * @param firstWait how long then; each further wrong try doubles it
 * @param lockAt the wrong try that locks
 * @param idle without a touch for so long, one signs in again
 * @param longest however busy, after so long one signs in again
 */
public record SignInLimits(int backOffFrom, Duration firstWait, int lockAt, Duration idle, Duration longest) {
    /** Fifteen seconds from the fifth wrong try, locked at the fifteenth: after VotingWorks and VVSG 2.0, 11.5-C. */
    public static final SignInLimits STANDARD =
            new SignInLimits(5, Duration.ofSeconds(15), 15, Duration.ofMinutes(10), Duration.ofHours(12));

    private static final int MOST_TRIES = 20;

    public SignInLimits {
        if (backOffFrom < 1 || lockAt < backOffFrom || lockAt > MOST_TRIES) {
            throw new IllegalArgumentException("back-off comes first, then the lock, at most at try " + MOST_TRIES);
        }
        if (firstWait.isNegative() || !isPositive(idle) || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException("a wait is not negative, and nobody may stay less than idle");
        }
    }

    /** How long after that many wrong tries. */
    Duration waitAfter(int wrong) {
        return wrong < backOffFrom ? Duration.ZERO : firstWait.multipliedBy(1L << (wrong - backOffFrom));
    }

    /** How long it still takes; never less because somebody set the clock back. */
    Duration left(Tries tries, Instant now) {
        Duration left = Duration.between(now, tries.last().plus(waitAfter(tries.wrong())));
        return tries.wrong() < backOffFrom || left.isNegative() ? Duration.ZERO : left;
    }

    boolean isOver(Stay stay, Instant now) {
        boolean clockSetBack = now.isBefore(stay.seen());
        return clockSetBack
                || Duration.between(stay.seen(), now).compareTo(idle) >= 0
                || Duration.between(stay.since(), now).compareTo(longest) >= 0;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
