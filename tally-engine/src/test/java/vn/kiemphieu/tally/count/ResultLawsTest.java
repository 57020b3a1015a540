package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;

/** What holds for the result of any election; few voters, so that ties and shortages are frequent. */
class ResultLawsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void e2_e3_e4_the_elected_have_passed_the_threshold_and_are_no_more_than_the_seats(long seed) {
        Case any = new Case(seed);
        assertTrue(any.result.elected().size() <= any.election.seats());
        for (Standing elected : any.result.elected()) {
            assertTrue(any.isEnough(elected.votes()), elected::toString);
            assertEquals(any.votes.get(elected.candidate()), elected.votes());
        }
        assertEquals(any.elected().size(), any.result.elected().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void e4_nobody_is_elected_before_somebody_with_as_many_votes_or_more(long seed) {
        Case any = new Case(seed);
        for (Candidate elected : any.elected()) {
            for (Candidate other : any.election.candidates()) {
                assertTrue(any.elected().contains(other) || any.votes.get(other) < any.votes.get(elected));
            }
        }
        for (int i = 1; i < any.result.elected().size(); i++) {
            assertTrue(any.result.elected().get(i - 1).votes()
                    >= any.result.elected().get(i).votes());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void e5_the_tied_are_equal_and_not_elected_and_would_fill_the_seats_with_more_than_fit(long seed) {
        Case any = new Case(seed);
        if (any.result.rest() instanceof Rest.Tied tied) {
            long tie = any.votes.get(tied.candidates().get(0));
            assertTrue(any.isEnough(tie));
            for (Candidate candidate : any.election.candidates()) {
                assertEquals(any.votes.get(candidate) == tie, tied.candidates().contains(candidate));
                assertEquals(any.votes.get(candidate) > tie, any.elected().contains(candidate));
            }
            assertFalse(tied.candidates().stream().anyMatch(any.elected()::contains));
            assertEquals(any.election.seats(), any.result.elected().size() + tied.seats());
            assertTrue(tied.candidates().size() > tied.seats());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void e7_elected_tied_and_left_seats_are_all_the_seats(long seed) {
        Case any = new Case(seed);
        long passed = any.votes.values().stream().filter(any::isEnough).count();
        int waiting = any.result.rest() instanceof Rest.Tied tied
                ? tied.seats()
                : any.result.rest() instanceof Rest.SeatsLeft left ? left.seats() : 0;
        assertEquals(any.election.seats(), any.result.elected().size() + waiting);
        assertEquals(passed < any.election.seats(), any.result.rest() instanceof Rest.SeatsLeft);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_list_elects_nobody(long seed) {
        Case any = new Case(seed);
        List<Candidate> shuffled = new ArrayList<>(any.election.candidates());
        Collections.shuffle(shuffled, RandomBallots.random(seed));
        Result other = any.counted(Elections.with("candidates", shuffled, any.election));
        assertEquals(any.result.elected(), other.elected());
        assertEquals(people(any.result.rest()), people(other.rest()));
    }

    private static Object people(Rest rest) {
        return rest instanceof Rest.Tied tied ? Set.copyOf(tied.candidates()) : rest;
    }

    /** One election with its votes and its result. */
    private static final class Case {
        private final Election election;
        private final Map<Candidate, Long> votes;
        private final Result result;

        Case(long seed) {
            Random random = RandomBallots.random(seed);
            int names = 2 + random.nextInt(12);
            int people = 2 + random.nextInt(8);
            Election first = random.nextInt(4) == 0
                    ? Elections.twoBoxes(names, people)
                    : Elections.strikeOut(names, 1 + random.nextInt(names - 1), people);
            election = random.nextBoolean() && first.form() == BallotForm.STRIKE_OUT
                    ? Elections.with(settings(random), Elections.with("kind", ElectionKind.REVOTE, first))
                    : first;
            votes = election.candidates().stream()
                    .collect(Collectors.toMap(Function.identity(), one -> (long) random.nextInt(people + 1)));
            result = counted(election);
        }

        Result counted(Election list) {
            long[] inOrder = list.candidates().stream().mapToLong(votes::get).toArray();
            return Result.of(list, ResultTest.tally(list, inOrder));
        }

        Set<Candidate> elected() {
            return result.elected().stream().map(Standing::candidate).collect(Collectors.toSet());
        }

        /** Written from the rule, not from the program: 2 × votes > D; in a re-vote without threshold, any vote. */
        boolean isEnough(long given) {
            boolean most = election.kind() == ElectionKind.REVOTE
                    && election.settings().revoteThreshold() == RevoteThreshold.NONE;
            return most ? given > 0 : 2 * given > election.denominator().convened();
        }

        private static Settings settings(Random random) {
            return new Settings(
                    Elections.SETTINGS.allUndecided(),
                    Elections.SETTINGS.allDisagree(),
                    Elections.SETTINGS.otherMarks(),
                    random.nextBoolean() ? RevoteThreshold.NONE : RevoteThreshold.HALF);
        }
    }
}
