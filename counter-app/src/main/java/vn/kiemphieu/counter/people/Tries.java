package vn.kiemphieu.counter.people;

import java.time.Instant;

/**
 * Wrong PINs since the last right one.
 *
 * @param last when the last wrong one was
 */
public record Tries(int wrong, Instant last) {
    /** None. */
    public static final Tries NONE = new Tries(0, Instant.EPOCH);

    public Tries {
        if (wrong < 0) {
            throw new IllegalArgumentException("nobody was wrong " + wrong + " times");
        }
    }

    Tries plusWrong(Instant now) {
        return new Tries(wrong + 1, now);
    }
}
