package vn.kiemphieu.counter.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.kiemphieu.counter.people.SignInOutcome.Confirmed;
import vn.kiemphieu.counter.people.SignInOutcome.LetIn;
import vn.kiemphieu.counter.people.SignInOutcome.Locked;
import vn.kiemphieu.counter.people.SignInOutcome.NeedsConfirmation;
import vn.kiemphieu.counter.people.SignInOutcome.NotLetIn;
import vn.kiemphieu.counter.people.SignInOutcome.NotLetIn.Ground;
import vn.kiemphieu.counter.people.SignInOutcome.SignedIn;
import vn.kiemphieu.counter.people.SignInOutcome.Unlocked;
import vn.kiemphieu.counter.people.SignInOutcome.Wait;
import vn.kiemphieu.counter.people.SignInOutcome.WrongPin;

/**
 * Lets people in and takes their confirmations. Every PIN, for whatever purpose, costs one of the same tries. Keeps nothing:
 * each answer carries the state to go on with.
 */
public final class SignIn {
    private final People people;
    private final SignInLimits limits;
    private final InstantSource clock;
    private final Consumer<SignInState> before;

    public SignIn(People people, SignInLimits limits, InstantSource clock) {
        this(people, limits, clock, state -> {});
    }

    /** @param before takes the state of a wrong PIN before any PIN is looked at: nobody gains a try by ending the program then */
    SignIn(People people, SignInLimits limits, InstantSource clock, Consumer<SignInState> before) {
        this.people = people;
        this.limits = limits;
        this.clock = clock;
        this.before = before;
    }

    /**
     * An outcome, and what to remember.
     *
     * @param state to be kept on disk before the outcome is shown
     */
    public record Attempt(SignInState state, SignInOutcome outcome) {}

    /** Somebody wants to come in. */
    public Attempt enter(SignInState state, Sitting sitting, PersonId who, Pin pin) {
        Person person = people.require(who).person();
        boolean alone = person.role() != Role.TECHNICIAN || sitting != Sitting.OPEN;
        return check(
                state,
                who,
                pin,
                right -> alone
                        ? new Attempt(
                                right.withStay(who, new Stay(clock.instant(), clock.instant())), new SignedIn(person))
                        : new Attempt(right.withAwaiting(who, clock.instant()), new NeedsConfirmation(person)));
    }

    /** One of the committee, signed in, lets a technician in whose own PIN was right a moment ago. */
    public Attempt letIn(SignInState state, PersonId technician, PersonId by, Pin pin) {
        Person waiting = people.require(technician).person();
        Person member = people.require(by).person();
        Optional<Ground> against = against(state, waiting, member);
        if (against.isPresent()) {
            return new Attempt(state, new NotLetIn(waiting, member, against.get()));
        }
        return check(
                state,
                by,
                pin,
                right -> new Attempt(
                        right.withStay(technician, new Stay(clock.instant(), clock.instant())),
                        new LetIn(waiting, member)));
    }

    /** Somebody confirms one step, signed in or not; whether the step may be done is for {@link Permissions} to say. */
    public Attempt confirm(SignInState state, PlannedStep planned, PersonId who, Pin pin) {
        Person person = people.require(who).person();
        return check(
                state,
                who,
                pin,
                right -> new Attempt(right, new Confirmed(new Confirmation(person, planned, clock.instant()))));
    }

    /** Gives back all tries to whom two others unlocked. */
    public Attempt unlock(SignInState state, PersonId locked, ConfirmedPair by) {
        if (!by.planned().equals(PlannedStep.unlocking(locked))) {
            throw new IllegalArgumentException("these two confirmed another step: " + by.planned());
        }
        Person person = people.require(locked).person();
        return new Attempt(state.withTries(locked, Tries.NONE), new Unlocked(person, by));
    }

    /** Who is signed in at this moment. */
    public List<Person> present(SignInState state) {
        return people.accounts().stream()
                .map(Account::person)
                .filter(person -> isPresent(state, person.id()))
                .toList();
    }

    /** Somebody used the machine; whoever was away for too long stays away. */
    public SignInState touch(SignInState state, PersonId who) {
        return isPresent(state, who)
                ? state.withStay(who, new Stay(state.present().get(who).since(), clock.instant()))
                : state;
    }

    /** Somebody signs out. */
    public SignInState leave(SignInState state, PersonId who) {
        return state.without(who);
    }

    /** A session is opened: technicians leave, and come back only beside the committee. */
    public SignInState opened(SignInState state) {
        SignInState without = state;
        for (Account account : people.accounts()) {
            if (account.person().role() == Role.TECHNICIAN) {
                without = without.without(account.person().id());
            }
        }
        return without;
    }

    private Attempt check(SignInState state, PersonId who, Pin pin, Right right) {
        Account account = people.require(who);
        Tries tries = state.triesOf(who);
        if (tries.wrong() >= limits.lockAt()) {
            return new Attempt(state, new Locked(account.person()));
        }
        Instant now = clock.instant();
        Duration left = limits.left(tries, now);
        if (!left.isZero()) {
            return new Attempt(state, new Wait(account.person(), now.plus(left), left));
        }
        SignInState wrong = state.withTries(who, tries.plusWrong(now));
        before.accept(wrong);
        return account.pin().matches(pin)
                ? right.with(state.withTries(who, Tries.NONE))
                : wrong(wrong, account.person());
    }

    private Attempt wrong(SignInState state, Person person) {
        int wrong = state.triesOf(person.id()).wrong();
        int left = limits.lockAt() - wrong;
        return new Attempt(state, left == 0 ? new Locked(person) : new WrongPin(person, left, limits.waitAfter(wrong)));
    }

    private Optional<Ground> against(SignInState state, Person waiting, Person member) {
        if (!member.role().inCommittee()) {
            return Optional.of(Ground.NOT_OF_COMMITTEE);
        }
        if (!isPresent(state, member.id())) {
            return Optional.of(Ground.NOT_SIGNED_IN);
        }
        Optional<Instant> since = Optional.ofNullable(state.awaiting().get(waiting.id()));
        return since.filter(then -> Confirmation.isFresh(then, clock.instant())).isPresent()
                ? Optional.empty()
                : Optional.of(Ground.NOBODY_AWAITS);
    }

    private boolean isPresent(SignInState state, PersonId who) {
        return Optional.ofNullable(state.present().get(who))
                .filter(stay -> !limits.isOver(stay, clock.instant()))
                .isPresent();
    }

    /** What follows from a right PIN. */
    private interface Right {
        Attempt with(SignInState state);
    }
}
