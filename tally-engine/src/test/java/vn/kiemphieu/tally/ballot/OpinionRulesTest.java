package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.Choice.AGAINST;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;

/** Opinion ballots; O5, the threshold, stands with the result. */
class OpinionRulesTest {
    private final BallotRules rules = BallotRules.of(Elections.opinion(3, 100));

    @Test
    void o1_o2_rows_count_one_by_one_and_both_or_neither_leaves_the_ballot_valid() {
        assertEquals(
                new Valid(Choices.of(List.of(FOR, AGAINST, NOT_COUNTED))),
                rules.find(Readings.boxes("X-", "-X", "XX")));
    }

    @Test
    void o1_a_ballot_against_everybody_is_valid_as_c5_is_for_elections_only() {
        assertEquals(
                new Valid(Choices.of(List.of(AGAINST, AGAINST, AGAINST))),
                rules.find(Readings.boxes("-X", "-X", "-X")));
    }

    @Test
    void o3_a_blank_ballot_is_referred_as_c4() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.C4), Optional.of(InvalidityGround.KHONG_BAU_AI)),
                rules.find(Readings.boxes("--", "--", "--")));
    }

    @Test
    void o4_added_writing_is_referred_as_v4() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V4), Optional.of(InvalidityGround.KY_TEN_VIET_THEM)),
                rules.find(Readings.with(Readings.boxes("X-", "X-", "X-"), Remark.INK_OUTSIDE)));
    }
}
