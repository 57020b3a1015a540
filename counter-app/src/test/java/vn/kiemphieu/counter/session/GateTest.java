package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.MEMBER;
import static vn.kiemphieu.counter.people.Committee.OTHER_MEMBER;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;
import static vn.kiemphieu.counter.people.Committee.TECHNICIAN;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.counter.people.Committee;
import vn.kiemphieu.counter.people.Committee.StandingClock;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Permission;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** What passes the gate of an official session, and what does not. */
class GateTest {
    private static final TwoPeople BY = names(HEAD, SUPERVISOR);

    private final StandingClock clock = new StandingClock();

    @ParameterizedTest
    @EnumSource
    void only_the_pairs_of_the_rule_pass(Step step) {
        for (Person one : Committee.EVERYBODY) {
            for (Person other : Committee.EVERYBODY) {
                if (one.equals(other)) {
                    continue;
                }
                Gate gate = gate("dh-1", lawful(one, other));
                boolean may = step.rule().allows(one.role(), other.role());
                if (may) {
                    var facts = gate.answered(step, "3", Facts.none().put("number", 3), names(other, one));
                    assertEquals(
                            other.role().code(), facts.path("roles").path(0).asText());
                    assertEquals(one.name(), facts.path("by").path(1).asText());
                    assertEquals(3, facts.path("number").asInt());
                } else {
                    assertThrows(NotConfirmed.class, () -> gate.answered(step, "3", Facts.none(), names(one, other)));
                }
            }
        }
    }

    @Test
    void a_confirmation_is_used_once() {
        ConfirmedPair pair = captured("dh-1", Step.OPENING, 1);
        Gate gate = gate("dh-1", (planned, by) -> Optional.of(pair));
        pass(gate, Step.OPENING, 1);
        assertRefused("đã dùng", gate, Step.OPENING, 1);
    }

    @Test
    void a_confirmation_gets_old() {
        ConfirmedPair pair = captured("dh-1", Step.OPENING, 1);
        clock.pass(Duration.ofMinutes(2).plusMillis(1));
        assertRefused("quá hai phút", gate("dh-1", (planned, by) -> Optional.of(pair)), Step.OPENING, 1);
    }

    @Test
    void who_confirmed_one_thing_did_not_confirm_another() {
        ConfirmedPair pair = captured("dh-1", Step.OPENING, 1);
        Authority replayed = (planned, by) -> Optional.of(pair);
        assertRefused("một việc khác", gate("dh-1", replayed), Step.OPENING, 2);
        assertRefused("một việc khác", gate("dh-1", replayed), Step.CLOSING, 1);
        assertRefused("một việc khác", gate("dh-2", replayed), Step.OPENING, 1);
        pass(gate("dh-1", replayed), Step.OPENING, 1);
    }

    @Test
    void who_confirmed_is_who_is_written_down() {
        Gate gate = gate("dh-1", lawful(HEAD, MEMBER));
        assertRefused("không phải người đứng tên", gate, Step.OPENING, 1);
    }

    @Test
    void names_alone_open_no_official_session() {
        assertThrows(RequestRefused.class, () -> gate("dh-1", Authority.NAMES_ONLY));
        assertRefused("hai người đăng nhập", gate("dh-1", (planned, by) -> Optional.empty()), Step.OPENING, 1);
        assertRefused("chỉ xem", gate("dh-1", Authority.NOBODY), Step.OPENING, 1);
        Gate rehearsal = new Gate(DemoCongress.congress(), "dh-1", Authority.NAMES_ONLY, clock);
        assertTrue(rehearsal
                .answered(Step.OPENING, "", Facts.none(), BY)
                .path("roles")
                .isMissingNode());
    }

    @Test
    void somebody_is_signed_in_where_the_machine_works() {
        assertThrows(
                NotConfirmed.class, () -> gate("dh-1", lawful(HEAD, MEMBER)).worked(Sitting.OPEN, Facts.none()));
        Authority technician = new Authority() {
            @Override
            public Optional<ConfirmedPair> confirmed(PlannedStep planned, TwoPeople by) {
                return Optional.empty();
            }

            @Override
            public Optional<Person> operator(Sitting sitting) {
                return Optional.of(TECHNICIAN);
            }
        };
        assertEquals(
                "kỹ thuật viên Ngô Văn Kỹ",
                gate("dh-1", technician)
                        .worked(Sitting.OPEN, Facts.none())
                        .path("operator")
                        .asText());
    }

    @Test
    void every_batch_and_every_fact_is_another_step() {
        PlannedStep[] planned = new PlannedStep[2];
        for (int number = 1; number <= 2; number++) {
            int at = number - 1;
            Gate gate = gate("dh-1", (step, by) -> {
                planned[at] = step;
                return lawful(MEMBER, OTHER_MEMBER).confirmed(step, by);
            });
            gate.roles(Step.CONCLUSION, "r", new byte[] {(byte) number}, names(MEMBER, OTHER_MEMBER));
        }
        assertNotEquals(planned[0], planned[1]);
    }

    private ConfirmedPair captured(String session, Step step, int number) {
        ConfirmedPair[] pair = new ConfirmedPair[1];
        Gate gate = gate(session, (planned, by) -> {
            pair[0] = lawful(HEAD, SUPERVISOR).confirmed(planned, by).orElseThrow();
            return Optional.of(pair[0]);
        });
        pass(gate, step, number);
        return pair[0];
    }

    private static void pass(Gate gate, Step step, int number) {
        gate.answered(step, "", Facts.none().put("number", number), BY);
    }

    private static void assertRefused(String words, Gate gate, Step step, int number) {
        String said =
                assertThrows(NotConfirmed.class, () -> pass(gate, step, number)).getMessage();
        assertTrue(said.contains(words), said);
    }

    private Gate gate(String session, Authority authority) {
        return new Gate(official(), session, authority, clock);
    }

    private Authority lawful(Person one, Person other) {
        return (planned, by) -> {
            Permission permission = Committee.confirmed(planned, one, other, clock);
            if (permission instanceof Permission.Allowed allowed) {
                return Optional.of(allowed.pair());
            }
            throw new NotConfirmed(permission.vietnamese());
        };
    }

    private static TwoPeople names(Person one, Person other) {
        return new TwoPeople(one.name(), other.name());
    }

    private static Congress official() {
        Congress demo = DemoCongress.congress();
        return new Congress(demo.id(), Mode.OFFICIAL, demo.name(), demo.unit(), demo.level(), demo.elections());
    }
}
