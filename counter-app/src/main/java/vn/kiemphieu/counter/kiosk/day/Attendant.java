package vn.kiemphieu.counter.kiosk.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.kiemphieu.counter.people.Confirmation;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.SignInOutcome;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.Authority;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.counter.session.TwoPins;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * Who is at the kiosk. Two people type their PINs for one kind of step; the step that follows asks for them here, and nothing
 * else can use them.
 */
public final class Attendant implements Authority, AutoCloseable {
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final SignInDesk desk;
    private final Clock clock;
    private Optional<Held> held = Optional.empty();
    private Instant touched = Instant.EPOCH;

    private record Held(Step step, Person first, Pin firstPin, Person second, Pin secondPin) {
        void erase() {
            firstPin.erase();
            secondPin.erase();
        }
    }

    public Attendant(SignInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Everybody who may sign in. */
    public List<Person> people() {
        return desk.people().persons();
    }

    /**
     * Two of the committee, who stand for any two while a conclusion is only tried.
     *
     * @throws RequestRefused if there are not two
     */
    public TwoPeople committee() {
        List<String> names = people().stream()
                .filter(person -> person.role().inCommittee())
                .map(Person::name)
                .toList();
        if (names.size() < 2) {
            throw new RequestRefused(
                    "kết luận", "phải có hai người của ban kiểm phiếu", "thêm người vào danh sách người dùng");
        }
        return new TwoPeople(names.get(0), names.get(1));
    }

    /** Everybody who is signed in. */
    public List<Person> present() {
        return desk.present();
    }

    /** The desk itself, for its log. */
    public SignInDesk signingIn() {
        return desk;
    }

    /** Somebody wants to come in. */
    public SignInOutcome enter(Sitting sitting, Person who, Pin pin) {
        return desk.enter(sitting, who.id(), pin);
    }

    /** Everybody goes out. */
    public void leaveAll() {
        present().forEach(person -> desk.leave(person.id()));
    }

    /** Somebody used the machine: whoever is signed in stays so. Written down once a minute. */
    public void touch() {
        Instant now = clock.instant();
        if (Duration.between(touched, now).compareTo(TOUCH) >= 0) {
            touched = now;
            present().forEach(person -> desk.touch(person.id()));
        }
    }

    /**
     * Does a step for which two people have just typed their PINs; they are forgotten whatever comes of it.
     *
     * @param doing the step, told who answers for it
     */
    public void confirming(
            Step step, Person first, Pin firstPin, Person second, Pin secondPin, Consumer<TwoPeople> doing) {
        Held pins = new Held(step, first, firstPin, second, secondPin);
        held = Optional.of(pins);
        try {
            doing.accept(new TwoPeople(first.name(), second.name()));
        } finally {
            pins.erase();
            held = Optional.empty();
        }
    }

    @Override
    public Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
        Held pins = held.filter(each -> each.step() == planned.step())
                .orElseThrow(() -> new NotConfirmed("Chưa có hai người xác nhận bước: " + planned.vietnamese() + "."));
        desk.compareBeside(pins.second().id(), pins.secondPin());
        Confirmation first = TwoPins.one(desk, planned, pins.first(), pins.firstPin());
        Confirmation second = TwoPins.one(desk, planned, pins.second(), pins.secondPin());
        return Optional.of(TwoPins.both(clock, planned, first, second).pair());
    }

    @Override
    public Optional<String> desk() {
        return Optional.of(desk.name());
    }

    @Override
    public Optional<Person> operator(Sitting sitting) {
        return present().stream().findFirst();
    }

    @Override
    public void close() {
        desk.close();
    }
}
