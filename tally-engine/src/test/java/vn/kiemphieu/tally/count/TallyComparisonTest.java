package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.TallyComparison.Different;
import vn.kiemphieu.tally.count.TallyComparison.Equal;
import vn.kiemphieu.tally.count.TallyComparison.OfCollected;
import vn.kiemphieu.tally.count.TallyComparison.OfGround;
import vn.kiemphieu.tally.count.TallyComparison.OfPerson;
import vn.kiemphieu.tally.count.TallyComparison.OfValid;
import vn.kiemphieu.tally.count.TallyComparison.Saying;
import vn.kiemphieu.tally.count.ThreeCounts.Agree;
import vn.kiemphieu.tally.count.ThreeCounts.Differ;
import vn.kiemphieu.tally.count.ThreeCounts.Pair;
import vn.kiemphieu.tally.election.Election;

class TallyComparisonTest {
    private final Election election = Elections.strikeOut(3, 2, 100);
    private final Settled first = ballot(Choice.FOR, Choice.NOT_COUNTED, Choice.NOT_COUNTED);
    private final Settled second = ballot(Choice.NOT_COUNTED, Choice.FOR, Choice.NOT_COUNTED);
    private final Settled nobody = new Invalid(InvalidityGround.KHONG_BAU_AI);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void the_same_ballots_keyed_and_scanned_are_equal() {
        assertEquals(
                new Equal(tally(first, nobody)),
                TallyComparison.of(election, tally(first, nobody), tally(nobody, first)));
    }

    @Test
    void a_vote_given_to_another_shows_by_name() {
        assertEquals(
                new Different(List.of(
                        person(1, Choice.FOR, 2, 1),
                        person(1, Choice.NOT_COUNTED, 0, 1),
                        person(2, Choice.FOR, 0, 1),
                        person(2, Choice.NOT_COUNTED, 2, 1))),
                TallyComparison.of(election, tally(first, first), tally(first, second)));
    }

    @Test
    void a_ballot_more_shows_in_totals_grounds_and_names() {
        assertEquals(
                new Different(List.of(
                        new OfCollected(2, 3),
                        new OfValid(2, 1),
                        new OfGround(InvalidityGround.KHONG_BAU_AI, 0, 2),
                        person(1, Choice.FOR, 2, 1),
                        person(2, Choice.NOT_COUNTED, 2, 1),
                        person(3, Choice.NOT_COUNTED, 2, 1))),
                TallyComparison.of(election, tally(first, first), tally(first, nobody, nobody)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void different_tallies_differ_in_something_and_the_other_way_round_alike(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election some = any.election();
        List<Settled> ballots = any.settled(some, 60);
        List<Settled> others = new ArrayList<>(ballots);
        others.set(any.random().nextInt(60), any.settled(some, 1).get(0));
        Tally one = Tally.of(some, ballots);
        Tally other = Tally.of(some, others);
        boolean equal = TallyComparison.of(some, one, other) instanceof Equal;
        assertEquals(one.equals(other), equal);
        assertEquals(equal, TallyComparison.of(some, other, one) instanceof Equal);
        assertTrue(TallyComparison.of(some, one, one) instanceof Equal);
    }

    @Test
    void three_counts_stand_only_together() {
        Tally one = tally(first, first);
        Tally other = tally(first, second);
        assertEquals(new Agree(one), ThreeCounts.of(election, List.of(one, one, one)));
        Different found = (Different) TallyComparison.of(election, one, other);
        assertEquals(
                new Differ(List.of(new Pair(1, 3, found), new Pair(2, 3, found))),
                ThreeCounts.of(election, List.of(one, one, other)));
        Differ all = (Differ) ThreeCounts.of(election, List.of(one, other, tally(second, second)));
        assertEquals(3, all.pairs().size());
    }

    @Test
    void what_compares_nothing_is_refused() {
        Tally one = tally(first);
        Tally foreign = Tally.zero(Elections.strikeOut(4, 2, 100));
        assertThrows(IllegalArgumentException.class, () -> TallyComparison.of(election, one, foreign));
        assertThrows(IllegalArgumentException.class, () -> TallyComparison.of(election, foreign, one));
        assertThrows(IllegalArgumentException.class, () -> ThreeCounts.of(election, List.of(one, one)));
        assertThrows(IllegalArgumentException.class, () -> new Different(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Differ(List.of()));
    }

    private static OfPerson person(int row, Choice choice, long one, long other) {
        return new OfPerson(row, new Saying(Elections.candidate(row), choice), one, other);
    }

    private Tally tally(Settled... ballots) {
        return Tally.of(election, List.of(ballots));
    }

    private static Settled ballot(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }
}
