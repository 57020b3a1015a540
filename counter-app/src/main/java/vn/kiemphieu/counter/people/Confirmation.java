package vn.kiemphieu.counter.people;

import java.time.Duration;
import java.time.Instant;

/** Somebody said yes to one step with their PIN. Only {@link SignIn#confirm} makes one. */
public final class Confirmation {
    /** Long enough for the second person to come to the screen, too short to go and fetch one. */
    static final Duration FRESH = Duration.ofMinutes(2);

    private final Person by;
    private final PlannedStep planned;
    private final Instant at;

    Confirmation(Person by, PlannedStep planned, Instant at) {
        this.by = by;
        this.planned = planned;
        this.at = at;
    }

    public Person by() {
        return by;
    }

    public PlannedStep planned() {
        return planned;
    }

    public Instant at() {
        return at;
    }

    boolean isFresh(Instant now) {
        return isFresh(at, now);
    }

    /** The moment of the one that came first. */
    Instant earlier(Confirmation other) {
        return at.isBefore(other.at) ? at : other.at;
    }

    /** Neither too old nor from a clock that was set back since. */
    static boolean isFresh(Instant at, Instant now) {
        return !now.isBefore(at) && Duration.between(at, now).compareTo(FRESH) <= 0;
    }

    @Override
    public String toString() {
        return by + " confirmed " + planned + " at " + at;
    }
}
