package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.MEMBER;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;
import static vn.kiemphieu.counter.people.Committee.TECHNICIAN;
import static vn.kiemphieu.counter.people.Committee.WRONG;
import static vn.kiemphieu.counter.people.Committee.pinOf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.people.Committee.StandingClock;
import vn.kiemphieu.counter.people.SignIn.Attempt;
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

class SignInTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final StandingClock clock = new StandingClock();
    private final SignIn signIn = new SignIn(Committee.PEOPLE, SignInLimits.STANDARD, clock);
    private SignInState state = SignInState.FRESH;

    @Test
    void the_right_pin_lets_in() {
        assertEquals(new SignedIn(HEAD), enter(HEAD, pinOf(HEAD)));
        assertEquals(List.of(HEAD), signIn.present(state));
        state = signIn.leave(state, HEAD.id());
        assertEquals(List.of(), signIn.present(state));
    }

    @Test
    void somebody_elses_pin_is_a_wrong_one() {
        assertEquals(new WrongPin(HEAD, 14, Duration.ZERO), enter(HEAD, pinOf(MEMBER)));
    }

    @Test
    void from_the_fifth_wrong_try_one_waits_twice_as_long_each_time() {
        wrong(HEAD, 4);
        Duration pause = Duration.ofSeconds(15);
        for (int left = 10; left >= 1; left--) {
            assertEquals(new WrongPin(HEAD, left, pause), enter(HEAD, WRONG));
            clock.pass(pause.minus(SECOND));
            assertEquals(new Wait(HEAD, clock.instant().plus(SECOND), SECOND), enter(HEAD, pinOf(HEAD)));
            clock.pass(SECOND);
            pause = pause.multipliedBy(2);
        }
        assertEquals(new Locked(HEAD), enter(HEAD, WRONG));
        clock.pass(Duration.ofDays(400));
        assertEquals(new Locked(HEAD), enter(HEAD, pinOf(HEAD)));
    }

    @Test
    void a_right_pin_gives_the_tries_back() {
        wrong(HEAD, 4);
        enter(HEAD, pinOf(HEAD));
        assertEquals(new WrongPin(HEAD, 14, Duration.ZERO), enter(HEAD, WRONG));
    }

    @Test
    void one_persons_tries_are_not_anothers() {
        wrong(HEAD, 5);
        assertEquals(new SignedIn(MEMBER), enter(MEMBER, pinOf(MEMBER)));
        assertInstanceOf(Wait.class, enter(HEAD, pinOf(HEAD)));
    }

    @Test
    void confirming_a_step_costs_the_same_tries() {
        wrong(HEAD, 4);
        assertEquals(new WrongPin(HEAD, 10, Duration.ofSeconds(15)), confirm(HEAD, WRONG));
        assertInstanceOf(Wait.class, enter(HEAD, pinOf(HEAD)));
        clock.pass(Duration.ofSeconds(15));
        Confirmed confirmed = assertInstanceOf(Confirmed.class, confirm(HEAD, pinOf(HEAD)));
        assertEquals(HEAD, confirmed.confirmation().by());
        assertEquals(clock.instant(), confirmed.confirmation().at());
    }

    @Test
    void a_clock_set_back_shortens_no_wait_and_signs_everybody_out() {
        enter(MEMBER, pinOf(MEMBER));
        wrong(HEAD, 5);
        clock.pass(Duration.ofHours(-1));
        assertInstanceOf(Wait.class, enter(HEAD, pinOf(HEAD)));
        assertEquals(List.of(), signIn.present(state));
    }

    @Test
    void after_a_restart_everybody_signs_in_again_and_waits_as_long() {
        enter(MEMBER, pinOf(MEMBER));
        wrong(HEAD, 5);
        state = state.afterRestart();
        assertEquals(List.of(), signIn.present(state));
        assertInstanceOf(Wait.class, enter(HEAD, pinOf(HEAD)));
    }

    @Test
    void idle_for_ten_minutes_is_gone() {
        enter(HEAD, pinOf(HEAD));
        clock.pass(Duration.ofMinutes(9));
        state = signIn.touch(state, HEAD.id());
        clock.pass(Duration.ofMinutes(9));
        assertEquals(List.of(HEAD), signIn.present(state));
        clock.pass(Duration.ofMinutes(1));
        state = signIn.touch(state, HEAD.id());
        assertEquals(List.of(), signIn.present(state));
    }

    @Test
    void nobody_stays_longer_than_twelve_hours() {
        enter(HEAD, pinOf(HEAD));
        for (int minutes = 5; minutes < 12 * 60; minutes += 5) {
            clock.pass(Duration.ofMinutes(5));
            state = signIn.touch(state, HEAD.id());
            assertEquals(List.of(HEAD), signIn.present(state));
        }
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of(), signIn.present(state));
    }

    @Test
    void a_technician_comes_in_alone_before_opening_and_after_closing() {
        assertEquals(new SignedIn(TECHNICIAN), enter(Sitting.READY));
        state = signIn.opened(state);
        assertEquals(List.of(), signIn.present(state));
        assertEquals(new SignedIn(TECHNICIAN), enter(Sitting.CLOSED));
    }

    @Test
    void between_them_a_technician_comes_in_beside_the_committee_alone() {
        assertEquals(new NeedsConfirmation(TECHNICIAN), enter(Sitting.OPEN));
        assertEquals(List.of(), signIn.present(state));
        assertEquals(new NotLetIn(TECHNICIAN, HEAD, Ground.NOT_SIGNED_IN), letIn(HEAD));
        enter(HEAD, pinOf(HEAD));
        enter(SUPERVISOR, pinOf(SUPERVISOR));
        assertEquals(new NotLetIn(TECHNICIAN, SUPERVISOR, Ground.NOT_OF_COMMITTEE), letIn(SUPERVISOR));
        assertEquals(new NotLetIn(TECHNICIAN, TECHNICIAN, Ground.NOT_OF_COMMITTEE), letIn(TECHNICIAN));
        assertEquals(new LetIn(TECHNICIAN, HEAD), letIn(HEAD));
        assertEquals(List.of(HEAD, SUPERVISOR, TECHNICIAN), signIn.present(state));
    }

    @Test
    void who_lets_a_technician_in_does_it_with_a_pin_and_at_once() {
        enter(HEAD, pinOf(HEAD));
        assertEquals(new NotLetIn(TECHNICIAN, HEAD, Ground.NOBODY_AWAITS), letIn(HEAD));
        enter(Sitting.OPEN);
        Attempt attempt = signIn.letIn(state, TECHNICIAN.id(), HEAD.id(), WRONG);
        assertEquals(new WrongPin(HEAD, 14, Duration.ZERO), attempt.outcome());
        clock.pass(Duration.ofMinutes(2).plus(SECOND));
        assertEquals(new NotLetIn(TECHNICIAN, HEAD, Ground.NOBODY_AWAITS), letIn(HEAD));
    }

    @Test
    void two_others_unlock() {
        lock(HEAD);
        ConfirmedPair pair = new ConfirmedPair(MEMBER, SUPERVISOR, PlannedStep.unlocking(HEAD.id()), clock.instant());
        take(signIn.unlock(state, HEAD.id(), pair));
        assertEquals(new SignedIn(HEAD), enter(HEAD, pinOf(HEAD)));
        assertThrows(IllegalArgumentException.class, () -> signIn.unlock(state, MEMBER.id(), pair));
    }

    @Test
    void nobody_unknown_is_asked_for_a_pin() {
        PersonId stranger = new PersonId("la");
        assertThrows(IllegalArgumentException.class, () -> signIn.enter(state, Sitting.READY, stranger, WRONG));
    }

    @Test
    void every_outcome_says_itself_in_one_line_without_the_pin() {
        ConfirmedPair pair = new ConfirmedPair(MEMBER, SUPERVISOR, PlannedStep.unlocking(HEAD.id()), clock.instant());
        for (SignInOutcome outcome : List.of(
                enter(HEAD, pinOf(HEAD)),
                confirm(HEAD, pinOf(HEAD)),
                enter(Sitting.OPEN),
                letIn(HEAD),
                letIn(SUPERVISOR),
                enter(HEAD, WRONG),
                new WrongPin(HEAD, 3, Duration.ofMinutes(32)),
                new Wait(HEAD, clock.instant(), Duration.ofMillis(1)),
                new Locked(HEAD),
                new Unlocked(HEAD, pair))) {
            String said = outcome.vietnamese();
            assertFalse(said.isBlank() || said.contains("\n"), said);
            for (String text : List.of(said, outcome.toString(), state.toString())) {
                assertFalse(text.contains("7395") || text.contains("905173"), text);
            }
        }
        assertEquals(
                "trưởng ban kiểm phiếu Lê Văn Trưởng gõ sai mã PIN; còn 3 lần trước khi bị khóa."
                        + " Chờ 32 phút 0 giây rồi mới thử lại được.",
                new WrongPin(HEAD, 3, Duration.ofMinutes(32)).vietnamese());
        assertEquals(
                "trưởng ban kiểm phiếu Lê Văn Trưởng phải chờ 1 giây nữa mới thử lại được.",
                new Wait(HEAD, clock.instant(), Duration.ofMillis(1)).vietnamese());
    }

    @Test
    void limits_that_make_no_sense_are_our_mistake() {
        Duration minute = Duration.ofMinutes(1);
        assertThrows(IllegalArgumentException.class, () -> new SignInLimits(0, minute, 15, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new SignInLimits(5, minute, 4, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new SignInLimits(5, minute, 99, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new SignInLimits(5, minute, 15, Duration.ZERO, minute));
        assertThrows(IllegalArgumentException.class, () -> new SignInLimits(5, minute, 15, minute, SECOND));
    }

    private SignInOutcome enter(Person who, Pin pin) {
        return take(signIn.enter(state, Sitting.OPEN, who.id(), pin));
    }

    private SignInOutcome enter(Sitting sitting) {
        return take(signIn.enter(state, sitting, TECHNICIAN.id(), pinOf(TECHNICIAN)));
    }

    private SignInOutcome letIn(Person by) {
        return take(signIn.letIn(state, TECHNICIAN.id(), by.id(), pinOf(by)));
    }

    private SignInOutcome confirm(Person who, Pin pin) {
        return take(signIn.confirm(state, PlannedStep.of(Step.OPENING), who.id(), pin));
    }

    private void wrong(Person who, int times) {
        for (int i = 0; i < times; i++) {
            enter(who, WRONG);
        }
    }

    private void lock(Person who) {
        for (int i = 0; i < 15; i++) {
            enter(who, WRONG);
            clock.pass(Duration.ofHours(3));
        }
        assertEquals(new Locked(who), enter(who, pinOf(who)));
    }

    private SignInOutcome take(Attempt attempt) {
        state = attempt.state();
        return attempt.outcome();
    }
}
