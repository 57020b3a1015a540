package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.MEMBER;
import static vn.kiemphieu.counter.people.Committee.OTHER_MEMBER;
import static vn.kiemphieu.counter.people.Committee.PRESIDIUM;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;
import static vn.kiemphieu.counter.people.Committee.TECHNICIAN;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.counter.people.Committee.StandingClock;
import vn.kiemphieu.counter.people.Permission.Allowed;
import vn.kiemphieu.counter.people.Permission.Refused;

class PermissionsTest {
    private final StandingClock clock = new StandingClock();
    private final Permissions permissions = new Permissions(clock);

    /** T head, U and V members, G supervisor, C presidium, K technician. */
    @ParameterizedTest
    @CsvSource({
        "DENOMINATOR, TU TV TG TC UV UG UC VG VC",
        "LIST_CHANGE, TU TV TG TC",
        "OPENING, TU TV TG TC",
        "SLIP_CORRECTION, TU TV TG TC UV UG UC VG VC",
        "BATCH_WITHDRAWAL, TU TV TG TC UG UC VG VC",
        "CONCLUSION, TU TV UV",
        "TAKING_BACK, TU TV UV",
        "CLOSING, TU TV TG TC",
        "PROOF_READING, TU TV TG TC UV UG UC VG VC",
        "EXPORT, TU TV TG TC",
        "SEALING, TU TV TG TC",
        "HAND_CHECK_PLAN, TG UG VG",
        "HAND_CHECK_DRAW, TG UG VG",
        "STANDBY, TU TV TG TC UV UG UC VG VC",
        "TAKE_OVER, TU TV TG TC",
        "PEOPLE_CHANGE, TU TV TG TC UG UC VG VC",
        "HAND_CHECK_TABLE, TG UG VG",
        "KEY_DESTRUCTION, TG",
        "UNLOCKING, TU TV TG TC UV UG UC VG VC GC",
        "CLOCK, TU TV TG TC UG UC VG VC",
    })
    void these_pairs_may_and_no_others(Step step, String pairs) {
        String letters = "TUVGCK";
        Set<String> allowed = new TreeSet<>();
        for (int one = 0; one < letters.length(); one++) {
            for (int other = one; other < letters.length(); other++) {
                Person first = Committee.EVERYBODY.get(one);
                Person second = Committee.EVERYBODY.get(other);
                boolean may = ask(step, first, second) instanceof Allowed;
                assertEquals(may, ask(step, second, first) instanceof Allowed, "the order of two people");
                if (may) {
                    allowed.add("" + letters.charAt(one) + letters.charAt(other));
                }
            }
        }
        assertEquals(new TreeSet<>(Set.of(pairs.split(" "))), allowed);
    }

    @ParameterizedTest
    @EnumSource
    void no_technician_answers_for_any_step(Step step) {
        for (Person other : Committee.EVERYBODY) {
            assertInstanceOf(Refused.class, ask(step, TECHNICIAN, other));
        }
    }

    @Test
    void the_two_are_known_by_name() {
        Allowed allowed = assertInstanceOf(Allowed.class, ask(Step.OPENING, HEAD, SUPERVISOR));
        assertEquals(HEAD, allowed.pair().first());
        assertEquals(SUPERVISOR, allowed.pair().second());
        assertEquals(
                "Được phép mở phiên kiểm phiếu (7): trưởng ban kiểm phiếu Lê Văn Trưởng và người giám sát Phạm Thị Giám.",
                allowed.vietnamese());
    }

    @Test
    void one_person_twice_is_not_two_people() {
        assertEquals(
                new Refused("Phải là hai người khác nhau.", "Two different people are needed."),
                ask(Step.CONCLUSION, MEMBER, MEMBER));
    }

    @Test
    void a_refusal_says_who_is_needed() {
        assertEquals(
                new Refused(
                        "Bước này cần hai người của ban kiểm phiếu.",
                        "This step needs two people of the counting committee."),
                ask(Step.CONCLUSION, MEMBER, PRESIDIUM));
    }

    @Test
    void a_confirmation_holds_for_two_minutes() {
        PlannedStep closing = PlannedStep.of(Step.CLOSING);
        Confirmation head = confirmed(HEAD, closing);
        clock.pass(Duration.ofMinutes(2));
        Confirmation member = confirmed(MEMBER, closing);
        assertInstanceOf(Allowed.class, permissions.ask(closing, head, member));
        clock.pass(Duration.ofMillis(1));
        assertInstanceOf(Refused.class, permissions.ask(closing, head, member));
        clock.pass(Duration.ofMinutes(-10));
        assertInstanceOf(Refused.class, permissions.ask(closing, head, member), "the clock was set back");
    }

    @Test
    void a_confirmation_holds_for_its_own_step_and_subject() {
        PlannedStep third = new PlannedStep(Step.BATCH_WITHDRAWAL, "tập 3");
        PlannedStep fourth = new PlannedStep(Step.BATCH_WITHDRAWAL, "tập 4");
        PlannedStep clockSet = PlannedStep.of(Step.CLOCK);
        Confirmation head = confirmed(HEAD, third);
        assertInstanceOf(Allowed.class, permissions.ask(third, head, confirmed(SUPERVISOR, third)));
        for (PlannedStep other : Set.of(fourth, clockSet)) {
            assertInstanceOf(Refused.class, permissions.ask(third, head, confirmed(SUPERVISOR, other)));
            assertInstanceOf(Refused.class, permissions.ask(other, head, confirmed(SUPERVISOR, other)));
        }
    }

    @Test
    void nobody_unlocks_themselves() {
        PlannedStep unlocking = PlannedStep.unlocking(MEMBER.id());
        assertInstanceOf(
                Refused.class, permissions.ask(unlocking, confirmed(HEAD, unlocking), confirmed(MEMBER, unlocking)));
        assertInstanceOf(
                Refused.class, permissions.ask(unlocking, confirmed(MEMBER, unlocking), confirmed(HEAD, unlocking)));
        assertInstanceOf(
                Allowed.class,
                permissions.ask(unlocking, confirmed(HEAD, unlocking), confirmed(OTHER_MEMBER, unlocking)));
    }

    @Test
    void every_answer_says_itself_in_one_line_of_each_language() {
        for (Step step : Step.values()) {
            for (Person other : Committee.EVERYBODY) {
                Permission answer = ask(step, HEAD, other);
                assertTrue(answer.vietnamese().endsWith("."), answer.vietnamese());
                assertFalse(answer.vietnamese().contains("\n"));
                assertTrue(!(answer instanceof Refused refused)
                        || refused.english().endsWith("."));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> new PlannedStep(Step.EXPORT, "a\nb"));
    }

    private Permission ask(Step step, Person one, Person other) {
        PlannedStep planned = new PlannedStep(step, "7");
        return permissions.ask(planned, confirmed(one, planned), confirmed(other, planned));
    }

    private Confirmation confirmed(Person by, PlannedStep planned) {
        return new Confirmation(by, planned, clock.instant());
    }
}
