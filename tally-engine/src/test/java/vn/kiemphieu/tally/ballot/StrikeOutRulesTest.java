package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;
import static vn.kiemphieu.tally.ballot.InvalidityGround.BAU_QUA_SO_LUONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.KHONG_BAU_AI;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.ballot.Settlement.AgainstRule;

/** Form A: four names for two seats. */
class StrikeOutRulesTest {
    private final BallotRules rules = BallotRules.of(Elections.strikeOut(4, 2, 100));

    @Test
    void a1_every_name_struck_is_referred_as_a_vote_for_nobody() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.A1), Optional.of(KHONG_BAU_AI)), find("XXXX"));
    }

    @Test
    void a2_as_many_names_left_as_seats_is_valid() {
        assertEquals(valid(FOR, NOT_COUNTED, NOT_COUNTED, FOR), find("-XX-"));
    }

    @Test
    void a2_fewer_names_left_than_seats_is_valid() {
        assertEquals(valid(NOT_COUNTED, FOR, NOT_COUNTED, NOT_COUNTED), find("X-XX"));
    }

    @Test
    void a3_an_untouched_ballot_is_referred_as_over_vote() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.A3), Optional.of(BAU_QUA_SO_LUONG)), find("----"));
    }

    @Test
    void a3_one_name_too_many_is_referred_as_over_vote() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.A3), Optional.of(BAU_QUA_SO_LUONG)), find("X---"));
    }

    @Test
    void a4_unclear_strikes_are_referred_name_by_name_and_nothing_is_proposed() {
        assertEquals(new Referred(Set.of(2, 4), Set.of(Reason.A4), Optional.empty()), find("X?-?"));
    }

    @Test
    void a4_an_unclear_strike_counts_as_people_decide() {
        assertEquals(
                new Accepted(valid(FOR, NOT_COUNTED, FOR, NOT_COUNTED)),
                rules.conclude(Readings.names("-?-X"), Map.of(2, NOT_COUNTED)));
    }

    @Test
    void a4_then_a3_decisions_that_leave_too_many_names_make_no_valid_ballot() {
        assertEquals(new AgainstRule(Reason.A3), rules.conclude(Readings.names("-?-X"), Map.of(2, FOR)));
    }

    @Test
    void a4_then_a1_decisions_that_leave_no_name_make_no_valid_ballot() {
        assertEquals(new AgainstRule(Reason.A1), rules.conclude(Readings.names("XX?X"), Map.of(3, NOT_COUNTED)));
    }

    private BallotFinding find(String signs) {
        return rules.find(Readings.names(signs));
    }

    private static Valid valid(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }
}
