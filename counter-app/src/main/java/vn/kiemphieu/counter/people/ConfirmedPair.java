package vn.kiemphieu.counter.people;

import java.time.Instant;

/** Two people who may do one step and have both confirmed it. Only {@link Permissions} make one. */
public final class ConfirmedPair {
    private final Person first;
    private final Person second;
    private final PlannedStep planned;
    private final Instant at;

    ConfirmedPair(Person first, Person second, PlannedStep planned, Instant at) {
        this.first = first;
        this.second = second;
        this.planned = planned;
        this.at = at;
    }

    public Person first() {
        return first;
    }

    public Person second() {
        return second;
    }

    public PlannedStep planned() {
        return planned;
    }

    /** Whether both confirmed just now. */
    public boolean isFresh(Instant now) {
        return Confirmation.isFresh(at, now);
    }

    String vietnamese() {
        return first.titled() + " và " + second.titled();
    }

    @Override
    public String toString() {
        return first + " and " + second + " for " + planned;
    }
}
