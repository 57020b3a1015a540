package vn.kiemphieu.counter.kiosk.keyed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people out of all, in both orders, one pair after the other. */
final class Pairs {
    private final List<TwoPeople> pairs = new ArrayList<>();
    private int at;

    Pairs(List<Person> people, BiPredicate<Person, Person> may) {
        for (Person one : people) {
            for (Person other : people) {
                if (!one.equals(other) && may.test(one, other)) {
                    pairs.add(new TwoPeople(one.name(), other.name()));
                }
            }
        }
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    TwoPeople chosen() {
        return pairs.get(at);
    }

    void next() {
        at = (at + 1) % pairs.size();
    }
}
