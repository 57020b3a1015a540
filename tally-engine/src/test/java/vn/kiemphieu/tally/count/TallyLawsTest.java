package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Election;

/** What holds for the ballots of any election; a law that breaks names its seed. */
class TallyLawsTest {
    private static final int STATIONS = 7;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void e1_a_tally_is_what_a_plain_count_by_hand_gives(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        List<Settled> ballots = any.settled(election, any.random().nextInt(3000));
        assertEquals(byHand(election, ballots), Tally.of(election, ballots));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_order_gives_the_same_tally(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        List<Settled> ballots = any.settled(election, 400);
        Tally tally = Tally.of(election, ballots);
        List<Settled> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, any.random());
        assertEquals(tally, Tally.of(election, shuffled));
        assertEquals(tally.hashCode(), Tally.of(election, shuffled).hashCode());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_split_over_stations_adds_up_to_the_same_tally(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        List<Settled> ballots = any.settled(election, 400);
        List<List<Settled>> stations = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            stations.add(new ArrayList<>());
        }
        ballots.forEach(ballot -> stations.get(any.random().nextInt(STATIONS)).add(ballot));
        Collections.shuffle(stations, any.random());
        Tally sum =
                stations.stream().map(station -> Tally.of(election, station)).reduce(Tally.zero(election), Tally::plus);
        assertEquals(Tally.of(election, ballots), sum);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void adding_is_neutral_in_zero_commutative_and_associative(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        Tally zero = Tally.zero(election);
        Tally a = Tally.of(election, any.settled(election, 50));
        Tally b = Tally.of(election, any.settled(election, 1));
        Tally c = Tally.of(election, any.settled(election, 30));
        assertEquals(Tally.of(election, List.of()), zero);
        assertEquals(a, a.plus(zero));
        assertEquals(a, zero.plus(a));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    }

    /** As slow and plain as a count can be: one ballot after the other, one row after the other. */
    private static Tally byHand(Election election, List<Settled> ballots) {
        int rows = election.candidates().size();
        long valid = 0;
        Map<InvalidityGround, Long> invalid = new HashMap<>();
        Map<Choice, List<Long>> votes = new HashMap<>();
        Choice.of(election.form()).forEach(choice -> votes.put(choice, new ArrayList<>(Collections.nCopies(rows, 0L))));
        for (Settled ballot : ballots) {
            if (ballot instanceof Valid counted) {
                valid++;
                for (int row = 1; row <= rows; row++) {
                    List<Long> counts = votes.get(counted.choices().choice(row));
                    counts.set(row - 1, counts.get(row - 1) + 1);
                }
            } else if (ballot instanceof Invalid refused) {
                invalid.put(refused.ground(), invalid.getOrDefault(refused.ground(), 0L) + 1);
            }
        }
        return new Tally(election.form(), rows, valid, invalid, votes);
    }
}
