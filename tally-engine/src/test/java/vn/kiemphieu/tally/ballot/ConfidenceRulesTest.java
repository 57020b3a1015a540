package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.Choice.HIGH;
import static vn.kiemphieu.tally.ballot.Choice.LOW;
import static vn.kiemphieu.tally.ballot.Choice.MEDIUM;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;

/** Confidence ballots; T4, that no conclusion is drawn, stands with the result. */
class ConfidenceRulesTest {
    private final BallotRules rules = BallotRules.of(Elections.confidence(4));

    @Test
    void t1_t2_one_mark_is_a_level_and_several_are_none() {
        assertEquals(
                new Valid(Choices.of(List.of(HIGH, MEDIUM, LOW, NOT_COUNTED))),
                rules.find(Readings.levels("X--", "-X-", "--X", "X-X")));
    }

    @Test
    void t3_a_blank_ballot_is_referred_as_c4() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.C4), Optional.of(InvalidityGround.KHONG_BAU_AI)),
                rules.find(Readings.levels("---", "---", "---", "---")));
    }

    @Test
    void c7_a_level_in_doubt_is_referred() {
        assertEquals(
                new Referred(Set.of(4), Set.of(Reason.C7), Optional.empty()),
                rules.find(Readings.levels("X--", "-X-", "--X", "X-?")));
    }
}
