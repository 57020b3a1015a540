package vn.kiemphieu.counter.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What signing in must remember. The tries are kept on disk before an outcome is shown, or pulling the plug would give new
 * ones.
 *
 * @param tries wrong PINs of whoever typed any
 * @param present who is signed in, or was until they were idle for too long
 * @param awaiting technicians whose PIN was right, since when, and whom nobody has let in yet
 */
public record SignInState(Map<PersonId, Tries> tries, Map<PersonId, Stay> present, Map<PersonId, Instant> awaiting) {
    /** Of the first start. */
    public static final SignInState FRESH = new SignInState(Map.of(), Map.of(), Map.of());

    public SignInState {
        tries = Map.copyOf(tries);
        present = Map.copyOf(present);
        awaiting = Map.copyOf(awaiting);
    }

    /** Everybody signs in again, and nobody has more tries than before. */
    public SignInState afterRestart() {
        return new SignInState(tries, Map.of(), Map.of());
    }

    Tries triesOf(PersonId who) {
        return tries.getOrDefault(who, Tries.NONE);
    }

    SignInState withTries(PersonId who, Tries changed) {
        Map<PersonId, Tries> all = new HashMap<>(tries);
        all.put(who, changed);
        all.values().removeIf(kept -> kept.wrong() == 0);
        return new SignInState(all, present, awaiting);
    }

    SignInState withStay(PersonId who, Stay stay) {
        Map<PersonId, Stay> all = new HashMap<>(present);
        all.put(who, stay);
        Map<PersonId, Instant> others = new HashMap<>(awaiting);
        others.remove(who);
        return new SignInState(tries, all, others);
    }

    SignInState withAwaiting(PersonId who, Instant since) {
        Map<PersonId, Instant> all = new HashMap<>(awaiting);
        all.put(who, since);
        return new SignInState(tries, present, all);
    }

    SignInState without(PersonId who) {
        Map<PersonId, Stay> others = new HashMap<>(present);
        others.remove(who);
        Map<PersonId, Instant> stillAwaiting = new HashMap<>(awaiting);
        stillAwaiting.remove(who);
        return new SignInState(tries, others, stillAwaiting);
    }
}
