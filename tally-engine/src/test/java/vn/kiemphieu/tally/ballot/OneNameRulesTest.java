package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.InvalidityGround.MOT_NGUOI_BO_TRONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.MOT_NGUOI_CA_HAI;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Settlement.AgainstRule;

/** Form B: one name. */
class OneNameRulesTest {
    private final BallotRules rules = BallotRules.of(Elections.oneName(100));

    @Test
    void b1_a_cross_for_is_valid() {
        assertEquals(new Valid(Choices.of(List.of(Choice.FOR))), find("X-"));
    }

    @Test
    void b1_a_cross_against_is_valid_and_no_vote() {
        assertEquals(new Valid(Choices.of(List.of(Choice.AGAINST))), find("-X"));
    }

    @Test
    void b2_both_boxes_are_referred() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.B2), Optional.of(MOT_NGUOI_CA_HAI)), find("XX"));
    }

    @Test
    void b2_an_empty_ballot_is_referred() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.B2), Optional.of(MOT_NGUOI_BO_TRONG)), find("--"));
    }

    @Test
    void b2_nobody_concludes_that_an_empty_ballot_is_valid() {
        assertEquals(new AgainstRule(Reason.B2), rules.conclude(Readings.boxes("--"), Map.of()));
        assertEquals(new AgainstRule(Reason.B2), rules.conclude(List.of(Choice.NOT_COUNTED)));
    }

    @Test
    void c6_a_struck_name_with_empty_boxes_is_referred_without_a_proposal() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.B2, Reason.C6), Optional.empty()),
                rules.find(Readings.with(Readings.boxes("--"), Remark.INK_ON_NAME)));
    }

    @Test
    void c7_a_mark_in_doubt_beside_a_clear_one_is_referred() {
        assertEquals(new Referred(Set.of(1), Set.of(Reason.C7), Optional.empty()), find("X?"));
    }

    private BallotFinding find(String signs) {
        return rules.find(Readings.boxes(signs));
    }
}
