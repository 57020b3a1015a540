package vn.kiemphieu.counter.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A made-up committee whose PINs are cheap to check, and a clock that stands until it is moved. */
public final class Committee {
    static final PinCost CHEAP = new PinCost(8, 1, 1);
    public static final Person HEAD = new Person(new PersonId("tb"), "Lê Văn Trưởng", Role.HEAD);
    public static final Person MEMBER = new Person(new PersonId("uv1"), "Trần Thị Viên", Role.MEMBER);
    public static final Person OTHER_MEMBER = new Person(new PersonId("uv2"), "Đỗ Văn Hai", Role.MEMBER);
    public static final Person SUPERVISOR = new Person(new PersonId("gs"), "Phạm Thị Giám", Role.SUPERVISOR);
    public static final Person PRESIDIUM = new Person(new PersonId("ct"), "Vũ Văn Chủ", Role.PRESIDIUM);
    public static final Person TECHNICIAN = new Person(new PersonId("kt"), "Ngô Văn Kỹ", Role.TECHNICIAN);
    public static final List<Person> EVERYBODY = List.of(HEAD, MEMBER, OTHER_MEMBER, SUPERVISOR, PRESIDIUM, TECHNICIAN);
    public static final People PEOPLE = new People(EVERYBODY.stream()
            .map(person -> new Account(person, PinHash.of(pinOf(person), CHEAP, new SecureRandom())))
            .toList());
    public static final Pin WRONG = pin("905173");

    private Committee() {}

    public static Pin pinOf(Person person) {
        return pin("73950" + EVERYBODY.indexOf(person));
    }

    static Pin pin(String digits) {
        return Pin.typed(digits).orElseThrow();
    }

    /** Two of them, each with their PIN. */
    public static Permission confirmed(PlannedStep planned, Person one, Person other, InstantSource clock) {
        return new Permissions(clock)
                .ask(planned, confirmation(planned, one, clock), confirmation(planned, other, clock));
    }

    private static Confirmation confirmation(PlannedStep planned, Person person, InstantSource clock) {
        var attempt = new SignIn(PEOPLE, SignInLimits.STANDARD, clock)
                .confirm(SignInState.FRESH, planned, person.id(), pinOf(person));
        return ((SignInOutcome.Confirmed) attempt.outcome()).confirmation();
    }

    /** A clock for tests. */
    public static final class StandingClock implements InstantSource {
        private Instant now = Instant.parse("2026-11-27T01:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
