package vn.kiemphieu.counter.command;

import java.time.InstantSource;
import java.util.Optional;
import vn.kiemphieu.counter.people.Account;
import vn.kiemphieu.counter.people.Confirmation;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Permission;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PersonId;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.SignInOutcome;
import vn.kiemphieu.counter.people.SignInOutcome.LetIn;
import vn.kiemphieu.counter.people.SignInOutcome.NeedsConfirmation;
import vn.kiemphieu.counter.people.SignInOutcome.SignedIn;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.session.Authority;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.counter.session.TwoPins;
import vn.kiemphieu.tally.session.TwoPeople;

/** People who type their PINs when a step asks for them. A stay ends with its command. */
final class KioskPeople implements Authority {
    private final SignInDesk desk;
    private final PinPad pad;
    private final SignInOptions.Operator working;
    private final Screen screen;
    private final InstantSource clock;
    private Optional<Person> operator = Optional.empty();

    KioskPeople(SignInDesk desk, PinPad pad, SignInOptions.Operator working, Screen screen, InstantSource clock) {
        this.desk = desk;
        this.pad = pad;
        this.working = working;
        this.screen = screen;
        this.clock = clock;
    }

    SignInDesk signingIn() {
        return desk;
    }

    @Override
    public Optional<String> desk() {
        return Optional.of(desk.name());
    }

    /** The name of somebody under an id, where it is one. */
    Optional<String> nameOf(String id) {
        return desk.people().persons().stream()
                .filter(person -> person.id().value().equals(id))
                .map(Person::name)
                .findFirst();
    }

    @Override
    public Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
        return Optional.of(pair(planned, named(by.first()), named(by.second())));
    }

    /**
     * Two people who confirm a step with their PINs.
     *
     * @throws NotConfirmed if one of them does not, or the two may not
     */
    ConfirmedPair pair(PlannedStep planned, Person one, Person other) {
        Confirmation first = confirmation(planned, one);
        Confirmation second = confirmation(planned, other);
        Permission.Allowed allowed = TwoPins.both(clock, planned, first, second);
        screen.say(allowed.vietnamese());
        return allowed.pair();
    }

    private Confirmation confirmation(PlannedStep planned, Person person) {
        Pin pin = pin(person, planned.vietnamese());
        try {
            return TwoPins.one(desk, planned, person, pin);
        } finally {
            pin.erase();
        }
    }

    @Override
    public Optional<Person> operator(Sitting sitting) {
        if (operator.isEmpty()) {
            operator = working.id().map(id -> signIn(sitting, person(id)));
        }
        return operator;
    }

    private Person signIn(Sitting sitting, Person person) {
        SignInOutcome outcome = enter(sitting, person);
        if (outcome instanceof NeedsConfirmation) {
            Person member = person(
                    working.letIn().orElseThrow(() -> new NotConfirmed(outcome.vietnamese() + " Thêm --let-in MÃ.")));
            return letIn(sitting, person, member);
        }
        return person;
    }

    /** Whoever lets somebody in signs in and says so with the same PIN. */
    private Person letIn(Sitting sitting, Person technician, Person member) {
        Pin pin = pin(member, "cho " + technician.titled() + " vào");
        SignInOutcome outcome = desk.enter(sitting, member.id(), pin);
        if (outcome instanceof SignedIn) {
            outcome = desk.letIn(technician.id(), member.id(), pin);
        }
        pin.erase();
        if (outcome instanceof LetIn) {
            screen.say(outcome.vietnamese());
            return technician;
        }
        throw new NotConfirmed(outcome.vietnamese());
    }

    private SignInOutcome enter(Sitting sitting, Person person) {
        Pin pin = pin(person, "đăng nhập");
        SignInOutcome outcome = desk.enter(sitting, person.id(), pin);
        pin.erase();
        if (outcome instanceof SignedIn || outcome instanceof NeedsConfirmation) {
            screen.say(outcome.vietnamese());
            return outcome;
        }
        throw new NotConfirmed(outcome.vietnamese());
    }

    private Pin pin(Person person, String purpose) {
        return pad.typed("Mã PIN của " + person.titled() + " để " + purpose, Pin::typed)
                .orElseThrow(() -> new NotConfirmed("Mã PIN có từ 6 đến 12 chữ số; lần này không tính là gõ sai."));
    }

    /**
     * Somebody under an id.
     *
     * @throws NotConfirmed if there is nobody
     */
    Person person(PersonId id) {
        return desk.people().find(id).map(Account::person).orElseThrow(() -> unknown(id.value()));
    }

    private Person named(String name) {
        return desk.people().named(name).orElseThrow(() -> unknown(name));
    }

    private static NotConfirmed unknown(String who) {
        return new NotConfirmed("\"" + who + "\" không có trong danh sách người dùng; xem people list.");
    }
}
