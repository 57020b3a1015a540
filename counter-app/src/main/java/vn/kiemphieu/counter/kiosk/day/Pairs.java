package vn.kiemphieu.counter.kiosk.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people out of all, one pair after the other. */
public final class Pairs {
    private final List<List<Person>> pairs = new ArrayList<>();
    private int at;

    /** @param may whether two people may be a pair, in this order */
    public Pairs(List<Person> people, BiPredicate<Person, Person> may) {
        for (Person one : people) {
            for (Person other : people) {
                if (!one.equals(other) && may.test(one, other)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
    }

    /**
     * Pairs whose order means nothing, each once.
     *
     * @param may whether two people may be a pair, in the order of all
     */
    public static Pairs unordered(List<Person> people, BiPredicate<Person, Person> may) {
        return new Pairs(people, (one, other) -> people.indexOf(one) < people.indexOf(other) && may.test(one, other));
    }

    /** Whether no two people may be a pair. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Whether there is more than one pair to choose from. */
    public boolean isChoice() {
        return pairs.size() > 1;
    }

    public Person first() {
        return pairs.get(at).get(0);
    }

    public Person second() {
        return pairs.get(at).get(1);
    }

    /** The names of the two. */
    public TwoPeople chosen() {
        return new TwoPeople(first().name(), second().name());
    }

    /** Takes the next pair; after the last the first. */
    public void next() {
        at = (at + 1) % pairs.size();
    }
}
