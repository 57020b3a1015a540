package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.people.Committee.StandingClock;
import vn.kiemphieu.counter.people.SignIn.Attempt;
import vn.kiemphieu.counter.people.SignInOutcome.Locked;
import vn.kiemphieu.counter.people.SignInOutcome.WrongPin;

/** What holds for any sequence of tries, by any purpose, with any time between. */
class SignInLawsTest {
    private static final int TRIES = 400;

    /** One try: who, with the right PIN or not, to come in or to confirm, and how long before. */
    private record Try(Person who, boolean right, boolean entering, Duration before) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 7, 11, 20251016})
    void a_restart_in_the_middle_changes_nothing(long seed) {
        List<Try> tries = tries(seed);
        Random random = new Random(seed);
        StandingClock clock = new StandingClock();
        StandingClock otherClock = new StandingClock();
        SignInState state = SignInState.FRESH;
        SignInState restarted = SignInState.FRESH;
        for (Try next : tries) {
            Attempt attempt = attempt(state, clock, next);
            restarted = random.nextInt(3) == 0 ? restarted.afterRestart() : restarted;
            Attempt other = attempt(restarted, otherClock, next);
            assertEquals(attempt.outcome().vietnamese(), other.outcome().vietnamese(), "seed " + seed);
            assertEquals(attempt.state().tries(), other.state().tries(), "seed " + seed);
            state = attempt.state();
            restarted = other.state();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 7, 11, 20251016})
    void a_wrong_pin_is_looked_at_only_after_the_wait(long seed) {
        StandingClock clock = new StandingClock();
        SignInState state = SignInState.FRESH;
        Map<PersonId, List<Instant>> wrong = new HashMap<>();
        for (Try next : tries(seed)) {
            Attempt attempt = attempt(state, clock, next);
            List<Instant> times = wrong.computeIfAbsent(next.who().id(), id -> new ArrayList<>());
            if (counted(state, attempt, next)) {
                times.add(clock.instant());
                assertTrue(times.size() <= 15, "seed " + seed);
                assertWaited(times, seed);
            } else if (attempt.state().triesOf(next.who().id()).wrong() == 0) {
                times.clear();
            }
            state = attempt.state();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void whoever_guesses_as_fast_as_they_can_has_fifteen_guesses_in_four_hours(long seed) {
        StandingClock clock = new StandingClock();
        Instant start = clock.instant();
        SignInState state = SignInState.FRESH;
        Random random = new Random(seed);
        int looked = 0;
        while (state.triesOf(Committee.HEAD.id()).wrong() < 15) {
            Attempt attempt =
                    attempt(state, clock, new Try(Committee.HEAD, false, random.nextBoolean(), second(random)));
            looked += attempt.state().equals(state) ? 0 : 1;
            state = attempt.state();
        }
        assertEquals(15, looked, "seed " + seed);
        assertTrue(Duration.between(start, clock.instant()).toHours() >= 4, "seed " + seed);
    }

    private static Duration second(Random random) {
        return Duration.ofSeconds(random.nextInt(20));
    }

    private static boolean counted(SignInState before, Attempt attempt, Try next) {
        PersonId who = next.who().id();
        boolean more =
                attempt.state().triesOf(who).wrong() > before.triesOf(who).wrong();
        boolean said = attempt.outcome() instanceof WrongPin || attempt.outcome() instanceof Locked;
        assertTrue(!more || (said && !next.right()));
        return more;
    }

    private static void assertWaited(List<Instant> wrong, long seed) {
        int before = wrong.size() - 1;
        if (before >= 5) {
            Duration apart = Duration.between(wrong.get(before - 1), wrong.get(before));
            assertTrue(apart.toSeconds() >= 15L << (before - 5), "seed " + seed);
        }
    }

    private static List<Try> tries(long seed) {
        Random random = new Random(seed);
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Person who = Committee.EVERYBODY.get(random.nextInt(3));
            Duration before = Duration.ofSeconds(random.nextInt(8) == 0 ? random.nextInt(9000) : random.nextInt(40));
            tries.add(new Try(who, random.nextInt(25) == 0, random.nextBoolean(), before));
        }
        return tries;
    }

    private static Attempt attempt(SignInState state, StandingClock clock, Try next) {
        clock.pass(next.before());
        SignIn signIn = new SignIn(Committee.PEOPLE, SignInLimits.STANDARD, clock);
        Pin pin = next.right() ? Committee.pinOf(next.who()) : Committee.WRONG;
        return next.entering()
                ? signIn.enter(state, Sitting.OPEN, next.who().id(), pin)
                : signIn.confirm(state, PlannedStep.of(Step.OPENING), next.who().id(), pin);
    }
}
