package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.Choice.AGAINST;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;
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
import vn.kiemphieu.tally.ballot.Settlement.AgainstRule;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Form C: two names for two seats. */
class TwoBoxesRulesTest {
    private final BallotRules rules = rules(Verdict.INVALID, Verdict.VALID, OtherMarks.ACCEPT);

    @Test
    void c1_a_cross_for_is_a_vote() {
        assertEquals(valid(FOR, FOR), rules.find(Readings.boxes("X-", "X-")));
    }

    @Test
    void c2_a_cross_against_is_no_vote_and_the_ballot_is_valid() {
        assertEquals(valid(FOR, AGAINST), rules.find(Readings.boxes("X-", "-X")));
    }

    @Test
    void c3_both_boxes_or_neither_leave_one_person_without_a_vote_and_the_ballot_valid() {
        assertEquals(valid(FOR, NOT_COUNTED), rules.find(Readings.boxes("X-", "XX")));
        assertEquals(valid(FOR, NOT_COUNTED), rules.find(Readings.boxes("X-", "--")));
    }

    @Test
    void c4_a_ballot_with_nothing_clear_in_any_row_is_referred_where_it_is_set_invalid() {
        assertEquals(nobody(Reason.C4), rules.find(Readings.boxes("--", "--")));
        assertEquals(nobody(Reason.C4), rules.find(Readings.boxes("XX", "--")));
        assertEquals(new AgainstRule(Reason.C4), rules.conclude(List.of(NOT_COUNTED, NOT_COUNTED)));
    }

    @Test
    void c4_a_ballot_with_nothing_clear_in_any_row_counts_where_it_is_set_valid() {
        BallotRules lenient = rules(Verdict.VALID, Verdict.INVALID, OtherMarks.ACCEPT);
        assertEquals(valid(NOT_COUNTED, NOT_COUNTED), lenient.find(Readings.boxes("--", "XX")));
    }

    @Test
    void c5_a_ballot_against_everybody_counts_where_it_is_set_valid() {
        assertEquals(valid(AGAINST, AGAINST), rules.find(Readings.boxes("-X", "-X")));
    }

    @Test
    void c5_a_ballot_against_everybody_is_referred_where_it_is_set_invalid() {
        BallotRules strict = rules(Verdict.INVALID, Verdict.INVALID, OtherMarks.ACCEPT);
        assertEquals(nobody(Reason.C5), strict.find(Readings.boxes("-X", "-X")));
        assertEquals(valid(AGAINST, NOT_COUNTED), strict.find(Readings.boxes("-X", "--")));
    }

    @Test
    void c6_names_struck_where_boxes_are_to_be_marked_are_referred_without_a_proposal() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.C6), Optional.empty()),
                rules.find(Readings.with(Readings.boxes("X-", "-X"), Remark.INK_ON_NAME)));
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.C6, Reason.C4), Optional.empty()),
                rules.find(Readings.with(Readings.boxes("--", "--"), Remark.INK_ON_NAME)));
    }

    @Test
    void c7_another_clear_mark_counts_as_a_cross_where_it_is_accepted() {
        assertEquals(valid(FOR, AGAINST), rules.find(Readings.boxes("v-", "-v")));
    }

    @Test
    void c7_another_clear_mark_is_referred_where_people_are_to_be_asked() {
        BallotRules asking = rules(Verdict.INVALID, Verdict.VALID, OtherMarks.ASK);
        assertEquals(
                new Referred(Set.of(2), Set.of(Reason.C7), Optional.empty()), asking.find(Readings.boxes("X-", "v-")));
        assertEquals(valid(FOR, NOT_COUNTED), asking.find(Readings.boxes("X-", "--")));
    }

    @Test
    void c7_a_mark_in_doubt_is_referred_whatever_the_setting() {
        assertEquals(
                new Referred(Set.of(1, 2), Set.of(Reason.C7), Optional.empty()),
                rules.find(Readings.boxes("?-", "X?")));
    }

    @Test
    void c7_a_mark_in_doubt_counts_as_people_decide() {
        assertEquals(
                new Settlement.Accepted(valid(AGAINST, FOR)),
                rules.conclude(Readings.boxes("?-", "X-"), Map.of(1, AGAINST)));
    }

    private static BallotRules rules(Verdict allUndecided, Verdict allDisagree, OtherMarks otherMarks) {
        var settings = new Settings(allUndecided, Optional.of(allDisagree), otherMarks, RevoteThreshold.NONE);
        return BallotRules.of(Elections.with(settings, Elections.twoBoxes(2, 100)));
    }

    private static Referred nobody(Reason reason) {
        return new Referred(Set.of(), Set.of(reason), Optional.of(KHONG_BAU_AI));
    }

    private static Valid valid(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }
}
