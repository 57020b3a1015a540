package vn.kiemphieu.counter.people;

/** Two people who may do one step and have both confirmed it. Only {@link Permissions} make one. */
public final class ConfirmedPair {
    private final Person first;
    private final Person second;
    private final PlannedStep planned;

    ConfirmedPair(Person first, Person second, PlannedStep planned) {
        this.first = first;
        this.second = second;
        this.planned = planned;
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

    String vietnamese() {
        return first.titled() + " và " + second.titled();
    }

    @Override
    public String toString() {
        return first + " and " + second + " for " + planned;
    }
}
