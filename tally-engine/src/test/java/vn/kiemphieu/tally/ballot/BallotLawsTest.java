package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.ballot.Settlement.AgainstRule;
import vn.kiemphieu.tally.ballot.Settlement.RowsOpen;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;

/** What holds for any ballot of any form; a law that breaks names its seed. */
class BallotLawsTest {
    private static final int BALLOTS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void the_machine_has_no_word_for_invalid() {
        assertEquals(Set.of(Valid.class, Referred.class), Set.of(BallotFinding.class.getPermittedSubclasses()));
        assertFalse(BallotFinding.class.isAssignableFrom(Invalid.class));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_ballot_with_a_doubt_or_a_remark_is_never_valid(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        BallotRules rules = BallotRules.of(election);
        for (int i = 0; i < BALLOTS; i++) {
            BallotReading reading = any.reading(election);
            boolean doubtful = reading.rows().stream().anyMatch(row -> row.ink().containsValue(Ink.UNSURE));
            if (doubtful || !reading.remarks().isEmpty()) {
                assertInstanceOf(Referred.class, rules.find(reading));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void people_who_decide_nothing_come_to_what_the_machine_found(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        BallotRules rules = BallotRules.of(election);
        for (int i = 0; i < BALLOTS; i++) {
            BallotReading reading = any.reading(election);
            Settlement settlement = rules.conclude(reading, Map.of());
            if (rules.find(reading) instanceof Valid valid) {
                assertEquals(new Accepted(valid), settlement);
                assertEquals(settlement, rules.conclude(valid.choices().asList()));
                assertEquals(1, Tally.of(election, List.of(valid)).valid());
            } else if (rules.find(reading) instanceof Referred referred) {
                assertEquals(!referred.unclear().isEmpty(), settlement instanceof RowsOpen);
                if (settlement instanceof RowsOpen open) {
                    assertEquals(referred.unclear(), open.rows());
                }
                if (settlement instanceof AgainstRule against) {
                    assertTrue(referred.reasons().contains(against.rule()));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_row_by_itself_says_what_it_says_in_its_ballot(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        BallotRules rules = BallotRules.of(election);
        for (int i = 0; i < BALLOTS; i++) {
            BallotReading reading = any.reading(election);
            BallotFinding finding = rules.find(reading);
            for (RowReading row : reading.rows()) {
                Optional<Choice> said = rules.choice(row);
                if (finding instanceof Valid valid) {
                    assertEquals(Optional.of(valid.choices().choice(row.row())), said);
                } else if (finding instanceof Referred referred) {
                    assertEquals(referred.unclear().contains(row.row()), said.isEmpty());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_ballot_decided_row_by_row_is_the_ballot_keyed_as_a_whole(long seed) {
        RandomBallots any = new RandomBallots(seed);
        Election election = any.election();
        BallotRules rules = BallotRules.of(election);
        List<Choice> known = List.copyOf(Choice.of(election.form()));
        for (int i = 0; i < BALLOTS; i++) {
            Map<Integer, Choice> decided = new HashMap<>();
            for (int row = 1; row <= election.candidates().size(); row++) {
                decided.put(row, known.get(any.random().nextInt(known.size())));
            }
            List<Choice> keyed =
                    decided.keySet().stream().sorted().map(decided::get).toList();
            assertEquals(rules.conclude(keyed), rules.conclude(any.reading(election), decided));
        }
    }
}
