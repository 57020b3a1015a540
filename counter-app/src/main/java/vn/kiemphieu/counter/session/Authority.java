package vn.kiemphieu.counter.session;

import java.util.Optional;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * Where a session learns that two people confirmed a step, and who works the machine. It is asked for each step once that step
 * is known to be lawful and before anything is written; what it answers is checked by the session, which takes no word for a
 * {@link ConfirmedPair}.
 */
public interface Authority {
    /** Takes names as they are given: for rehearsals, and for nothing else. */
    Authority NAMES_ONLY = (planned, by) -> Optional.empty();

    /** Of whoever looks at a session and does no step that takes two. */
    Authority NOBODY = (planned, by) -> {
        throw new NotConfirmed("Lệnh này chỉ xem phiên; không làm được bước: " + planned.vietnamese() + ".");
    };

    /**
     * Two people who confirmed this step, and no other, just now; empty where only their names are known.
     *
     * @param by as the step will be written down
     * @throws NotConfirmed if they did not, with why
     */
    Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by);

    /** Whose PINs these are: the name that a desk has from its first start on; empty where there is none. */
    default Optional<String> desk() {
        return Optional.empty();
    }

    /**
     * Who is signed in to work the machine; empty where nobody is.
     *
     * @param sitting where the session is: while it is open a technician is signed in only beside one of the committee
     */
    default Optional<Person> operator(Sitting sitting) {
        return Optional.empty();
    }
}
