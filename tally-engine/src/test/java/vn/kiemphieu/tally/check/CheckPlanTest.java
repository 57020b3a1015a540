package vn.kiemphieu.tally.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.check.Assertion.Failed;
import vn.kiemphieu.tally.check.Assertion.Passed;
import vn.kiemphieu.tally.check.Assertion.Ranked;
import vn.kiemphieu.tally.check.CheckPlan.CountedInFull;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

class CheckPlanTest {
    private final Election election = Elections.strikeOut(3, 2, 350);

    @Test
    void the_closest_conclusion_sets_the_sample() {
        Sampled sampled = (Sampled) plan(Evidence.of(350), 300, 190, 100);
        assertEquals(new SamplePlan(350, 15, 0, RiskLimit.FIVE_PERCENT), sampled.plan());
        assertEquals(63, sampled.plan().size());
        assertEquals(3, sampled.checked().size());
        assertEquals(List.of(), sampled.beside());
    }

    @Test
    void a_name_within_four_votes_of_half_is_counted_in_full_and_the_others_sampled() {
        Sampled sampled = (Sampled) plan(Evidence.of(350), 300, 179, 170);
        assertEquals(List.of(new FullHandCount(Why.CLOSE, names(2))), sampled.beside());
        assertEquals(
                List.of(new Passed(AssertionTest.subject(1, 300), 176), new Failed(AssertionTest.subject(3, 170), 176)),
                sampled.checked());
        assertEquals(6, sampled.plan().errors());
    }

    @Test
    void everybody_within_eight_votes_across_the_last_seat_is_counted_in_full() {
        Election four = Elections.strikeOut(4, 2, 350);
        CheckPlan plan =
                CheckPlan.of(four, Votes.of(four, 350, 300, 200, 193, 192), Evidence.of(350), RiskLimit.FIVE_PERCENT);
        Sampled sampled = (Sampled) plan;
        assertEquals(List.of(new FullHandCount(Why.CLOSE, names(2, 3, 4))), sampled.beside());
        assertEquals(
                List.of(
                        new Passed(AssertionTest.subject(1, 300), 176),
                        new Passed(AssertionTest.subject(2, 200), 176),
                        new Ranked(AssertionTest.subject(1, 300), AssertionTest.subject(3, 193))),
                sampled.checked());
    }

    @Test
    void a_tie_is_counted_in_full() {
        Sampled sampled = (Sampled) plan(Evidence.of(350), 300, 200, 200);
        assertEquals(List.of(new FullHandCount(Why.TIE, names(2, 3))), sampled.beside());
    }

    @Test
    void where_everything_is_close_nothing_is_left_to_sample() {
        assertEquals(
                new CountedInFull(List.of(new FullHandCount(Why.CLOSE, names(1, 2, 3)))),
                plan(Evidence.of(350), 179, 177, 172));
    }

    @Test
    void unmatched_sheets_come_off_the_errors() {
        Sampled sampled = (Sampled) plan(new Evidence(350, 5, Set.of()), 300, 190, 100);
        assertEquals(new SamplePlan(350, 15, 5, RiskLimit.FIVE_PERCENT), sampled.plan());
        assertEquals(90, sampled.plan().size());
    }

    @Test
    void as_many_unmatched_sheets_as_errors_leave_only_a_full_count() {
        Sampled sampled = (Sampled) plan(new Evidence(350, 15, Set.of()), 300, 190, 157);
        assertEquals(
                List.of(new FullHandCount(Why.UNMATCHED, names(2)), new FullHandCount(Why.CLOSE, names(3))),
                sampled.beside());
        assertEquals(1, sampled.checked().size());
    }

    @Test
    void up_to_a_hundred_sheets_are_all_counted() {
        Election small = Elections.strikeOut(2, 1, 100);
        assertEquals(
                new CountedInFull(List.of(new FullHandCount(Why.FEW_SHEETS, names(1, 2)))),
                CheckPlan.of(small, Votes.of(small, 100, 90, 10), Evidence.of(100), RiskLimit.FIVE_PERCENT));
        assertEquals(
                Sampled.class,
                CheckPlan.of(small, Votes.of(small, 100, 90, 10), Evidence.of(101), RiskLimit.FIVE_PERCENT)
                        .getClass());
    }

    @Test
    void what_people_say_is_broken_is_counted_in_full_with_every_reason() {
        Evidence evidence = new Evidence(350, 0, Set.of(Why.CUSTODY_BROKEN, Why.ACCOUNT_OPEN));
        assertEquals(
                new CountedInFull(List.of(
                        new FullHandCount(Why.ACCOUNT_OPEN, names(1, 2, 3)),
                        new FullHandCount(Why.CUSTODY_BROKEN, names(1, 2, 3)))),
                plan(evidence, 300, 190, 100));
    }

    @Test
    void t4_figures_of_confidence_are_only_confirmed_by_a_full_count() {
        Election confidence = Elections.confidence(2);
        assertEquals(
                new CountedInFull(List.of(new FullHandCount(Why.FIGURES_ONLY, names(1, 2)))),
                CheckPlan.of(confidence, Votes.of(confidence, 300, 90, 10), Evidence.of(300), RiskLimit.FIVE_PERCENT));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Evidence.of(0));
        assertThrows(IllegalArgumentException.class, () -> new Evidence(9, -1, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Evidence(9, 0, Set.of(Why.TIE)));
        assertThrows(IllegalArgumentException.class, () -> new FullHandCount(Why.TIE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CountedInFull(List.of()));
        SamplePlan any = new SamplePlan(350, 15, 0, RiskLimit.FIVE_PERCENT);
        assertThrows(IllegalArgumentException.class, () -> new Sampled(any, List.of(), List.of()));
    }

    private CheckPlan plan(Evidence evidence, long... votes) {
        return CheckPlan.of(election, Votes.of(election, 350, votes), evidence, RiskLimit.FIVE_PERCENT);
    }

    private static List<Candidate> names(int... rows) {
        return Arrays.stream(rows).mapToObj(Elections::candidate).toList();
    }
}
