package vn.kiemphieu.counter.keying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.counter.keying.DoubleEntry.Decided;
import vn.kiemphieu.counter.keying.DoubleEntry.Difference;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.keying.DoubleEntry.Keyed;
import vn.kiemphieu.counter.keying.DoubleEntry.Person;
import vn.kiemphieu.counter.keying.Keying.Complete;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.count.TallyComparison;

/** What holds for any stack of any form and any typist; a law that breaks names its seed. */
class KeyingLawsTest {
    private static final int BALLOTS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void typed_without_error_a_stack_is_what_lies_on_the_table(long seed) {
        Papers any = new Papers(seed);
        Stack stack = any.stack(BALLOTS);
        List<Settled> paper = any.ballots(stack);
        Complete typed =
                (Complete) Keying.replay(stack, typed(any, stack, paper)).finish();
        assertEquals(paper, typed.lines().stream().map(Line::ballot).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void taking_back_is_the_inverse_of_typing(long seed) {
        Papers any = new Papers(seed);
        Stack stack = any.stack(BALLOTS);
        Keying before =
                Keying.replay(stack, typed(any, stack, any.ballots(stack)).subList(0, 20));
        int more = 1 + any.random().nextInt(BALLOTS - 20);
        Keying after = before;
        for (int i = 0; i < more; i++) {
            after = Papers.next(after, any.typed(stack, any.ballot(stack))).orElseThrow();
            assertEquals(20 + i + 1, after.lines().size());
        }
        assertEquals(before, Papers.next(after, "<" + more).orElseThrow());
        for (int i = 0; i < more; i++) {
            after = Papers.next(after, "<").orElseThrow();
        }
        assertEquals(before, after);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void entries_replayed_give_the_same_state(long seed) {
        Papers any = new Papers(seed);
        Stack stack = any.stack(BALLOTS);
        List<String> journal = new ArrayList<>();
        Keying state = Keying.of(stack);
        for (int i = 0; i < 3 * BALLOTS; i++) {
            String typed = switch (any.random().nextInt(8)) {
                case 0 -> "<";
                case 1 -> "<2";
                case 2 -> "lỗi";
                case 3 -> "999";
                default -> any.typed(stack, any.ballot(stack));
            };
            if (state.type(typed) instanceof Keying.Taken taken) {
                journal.add(typed);
                state = taken.next();
            }
            assertEquals(state, Keying.replay(stack, journal));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void double_entry_finds_every_error_that_the_two_do_not_share(long seed) {
        Papers any = new Papers(seed);
        Stack stack = any.stack(BALLOTS);
        List<Settled> paper = any.ballots(stack);
        List<Settled> first = withErrors(any, stack, paper);
        List<Settled> second = withErrors(any, stack, paper);
        DoubleEntry entry = DoubleEntry.of(person("An", any, stack, first), person("Bình", any, stack, second));
        Set<Integer> expected = new HashSet<>();
        for (int i = 0; i < BALLOTS; i++) {
            if (!first.get(i).equals(second.get(i))) {
                expected.add(i + 1);
            }
        }
        assertEquals(expected, places(entry));
        for (int place : expected) {
            String decided = any.typed(stack, paper.get(place - 1));
            entry = ((Decided) entry.decide(place, decided, List.of("An", "Bình"))).next();
        }
        Keyed keyed = (Keyed) entry.compare();
        for (int i = 0; i < BALLOTS; i++) {
            boolean shared = first.get(i).equals(second.get(i)) && !first.get(i).equals(paper.get(i));
            assertEquals(!shared, keyed.ballots().get(i).equals(paper.get(i)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_keyed_count_equals_the_scanned_count_of_the_same_paper(long seed) {
        Papers any = new Papers(seed);
        Stack stack = any.stack(BALLOTS);
        List<Settled> paper = any.ballots(stack);
        DoubleEntry entry = DoubleEntry.of(person("An", any, stack, paper), person("Bình", any, stack, paper));
        Tally keyed = Tally.of(stack.election(), ((Keyed) entry.compare()).ballots());
        Tally scanned = Tally.of(stack.election(), paper);
        assertTrue(TallyComparison.of(stack.election(), keyed, scanned) instanceof TallyComparison.Equal);
    }

    private static Set<Integer> places(DoubleEntry entry) {
        return entry.compare() instanceof Differing differing
                ? differing.differences().stream().map(Difference::ballot).collect(Collectors.toSet())
                : Set.of();
    }

    /** One ballot in five is typed as another one. */
    private static List<Settled> withErrors(Papers any, Stack stack, List<Settled> paper) {
        return paper.stream()
                .map(ballot -> any.random().nextInt(5) == 0 ? any.ballot(stack) : ballot)
                .toList();
    }

    private static Person person(String name, Papers any, Stack stack, List<Settled> ballots) {
        return new Person(name, (Complete)
                Keying.replay(stack, typed(any, stack, ballots)).finish());
    }

    private static List<String> typed(Papers any, Stack stack, List<Settled> ballots) {
        return ballots.stream().map(ballot -> any.typed(stack, ballot)).toList();
    }
}
