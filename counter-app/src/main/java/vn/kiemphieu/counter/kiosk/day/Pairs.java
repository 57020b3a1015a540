package vn.kiemphieu.counter.kiosk.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people out of all, one pair after the other. */
public final class Pairs {
    private final List<TwoPeople> pairs = new ArrayList<>();
    private int at;

    /** @param may whether two people may be a pair, in this order */
    public Pairs(List<Person> people, BiPredicate<Person, Person> may) {
        for (Person one : people) {
            for (Person other : people) {
                if (!one.equals(other) && may.test(one, other)) {
                    pairs.add(new TwoPeople(one.name(), other.name()));
                }
            }
        }
    }

    /** Whether no two people may be a pair. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    public TwoPeople chosen() {
        return pairs.get(at);
    }

    /** Takes the next pair; after the last the first. */
    public void next() {
        at = (at + 1) % pairs.size();
    }
}
