package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.ballot.Choice.AGAINST;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.HIGH;
import static vn.kiemphieu.tally.ballot.Choice.LOW;
import static vn.kiemphieu.tally.ballot.Choice.MEDIUM;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;
import static vn.kiemphieu.tally.ballot.InvalidityGround.BAU_QUA_SO_LUONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.KHONG_DO_BKP_PHAT;
import static vn.kiemphieu.tally.ballot.InvalidityGround.NGOAI_DANH_SACH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

class TallyTest {
    private static final Election LIST = Elections.twoBoxes(2, 100);

    @Test
    void e1_votes_come_from_valid_ballots_alone_and_rows_not_counted_give_none() {
        var ballots = List.<Settled>of(
                ballot(FOR, AGAINST), ballot(FOR, NOT_COUNTED), new Invalid(InvalidityGround.KY_TEN_VIET_THEM));
        assertEquals(
                new Tally(
                        BallotForm.TWO_BOXES,
                        2,
                        2,
                        Map.of(InvalidityGround.KY_TEN_VIET_THEM, 1L),
                        votes(List.of(2L, 0L), List.of(0L, 1L), List.of(0L, 1L))),
                Tally.of(LIST, ballots));
    }

    @Test
    void t1_the_three_levels_are_counted_person_by_person() {
        var ballots = List.of(ballot(HIGH, MEDIUM), ballot(MEDIUM, NOT_COUNTED), ballot(LOW, MEDIUM));
        assertEquals(
                new Tally(
                        BallotForm.CONFIDENCE,
                        2,
                        3,
                        Map.of(),
                        Map.of(
                                HIGH, List.of(1L, 0L),
                                MEDIUM, List.of(1L, 2L),
                                LOW, List.of(1L, 0L),
                                NOT_COUNTED, List.of(0L, 1L))),
                Tally.of(Elections.confidence(2), ballots));
    }

    @Test
    void a_strike_out_ballot_has_no_vote_against_anybody() {
        Tally tally = Tally.of(Elections.strikeOut(2, 1, 100), List.of(ballot(FOR, NOT_COUNTED)));
        assertEquals(Map.of(FOR, List.of(1L, 0L), NOT_COUNTED, List.of(0L, 1L)), tally.votes());
        assertEquals(0, tally.votes(1, AGAINST));
        assertEquals(1, tally.votes(1, FOR));
        assertEquals(1, tally.votes(2, NOT_COUNTED));
    }

    @Test
    void v1_v3_ballots_that_people_conclude_to_be_foreign_or_to_name_others_are_invalid_and_collected() {
        var ballots =
                List.of(new Invalid(KHONG_DO_BKP_PHAT), new Invalid(NGOAI_DANH_SACH), new Invalid(NGOAI_DANH_SACH));
        Tally tally = Tally.of(LIST, ballots);
        assertEquals(Map.of(KHONG_DO_BKP_PHAT, 1L, NGOAI_DANH_SACH, 2L), tally.invalid());
        assertEquals(3, tally.collected());
        assertEquals(0, tally.valid());
    }

    @Test
    void i3_valid_and_invalid_make_collected() {
        Tally tally = Tally.of(LIST, List.of(ballot(FOR, FOR), new Invalid(NGOAI_DANH_SACH), ballot(FOR, FOR)));
        assertEquals(2, tally.valid());
        assertEquals(1, tally.invalidBallots());
        assertEquals(3, tally.collected());
    }

    @Test
    void i5_of_every_person_each_valid_ballot_says_exactly_one_thing() {
        refused(2, votes(List.of(2L, 0L), List.of(0L, 1L), List.of(0L, 0L)));
        refused(2, votes(List.of(2L, 0L), List.of(0L, 1L), List.of(1L, 1L)));
        var twoOfThree = votes(List.of(2L, 0L), List.of(0L, 1L), List.of(0L, 1L));
        var trouble = assertThrows(IllegalArgumentException.class, () -> tally(3, twoOfThree));
        assertEquals("row 1 adds up to 2 of 3 valid ballots", trouble.getMessage());
    }

    @Test
    void i6_nobody_has_more_votes_than_there_are_valid_ballots() {
        refused(2, votes(List.of(3L, 0L), List.of(-1L, 1L), List.of(0L, 1L)));
        refused(-1, votes(List.of(0L, 0L), List.of(-1L, -1L), List.of(0L, 0L)));
    }

    @Test
    void an_overflow_is_an_error_and_never_a_wrong_number() {
        var most = List.of(Long.MAX_VALUE, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> tally(-2, votes(most, most, List.of(0L, 0L))));
        Tally full = tally(Long.MAX_VALUE, votes(most, List.of(0L, 0L), List.of(0L, 0L)));
        assertThrows(ArithmeticException.class, () -> full.plus(full));
        Tally none = Tally.zero(LIST);
        var spoilt = new Tally(none.form(), 2, 0, Map.of(BAU_QUA_SO_LUONG, Long.MAX_VALUE), none.votes());
        assertThrows(ArithmeticException.class, () -> spoilt.plus(spoilt));
        assertThrows(
                ArithmeticException.class,
                () -> spoilt.plus(Tally.of(LIST, List.of(ballot(FOR, FOR)))).collected());
    }

    @Test
    void a_tally_with_counts_missing_or_too_many_is_refused() {
        List<Long> none = List.of(0L, 0L);
        refused(0, votes(none, none, List.of(0L)));
        refused(0, votes(none, none, List.of(0L, 0L, 0L)));
        refused(0, Map.of(FOR, none, NOT_COUNTED, none));
        refused(0, Map.of(FOR, none, AGAINST, none, NOT_COUNTED, none, HIGH, none));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(BallotForm.TWO_BOXES, 0, 0, Map.of(), votes(List.of(), List.of(), List.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(BallotForm.TWO_BOXES, 2, 0, Map.of(NGOAI_DANH_SACH, 0L), votes(none, none, none)));
    }

    @Test
    void a_tally_does_not_change_with_the_lists_it_was_made_of() {
        List<Long> against = new ArrayList<>(List.of(0L, 1L));
        Tally tally = tally(1, votes(List.of(1L, 0L), against, List.of(0L, 0L)));
        against.set(1, 7L);
        assertEquals(1, tally.votes(2, AGAINST));
    }

    @Test
    void tallies_of_different_lists_do_not_add_up() {
        Tally two = Tally.zero(LIST);
        Tally three = Tally.zero(Elections.twoBoxes(3, 100));
        Tally opinion = Tally.zero(Elections.opinion(2, 100));
        assertThrows(IllegalArgumentException.class, () -> two.plus(three));
        assertThrows(IllegalArgumentException.class, () -> two.plus(opinion));
    }

    @Test
    void a_ballot_of_another_list_does_not_fit_into_a_tally() {
        assertThrows(IllegalArgumentException.class, () -> Tally.of(LIST, List.of(ballot(FOR))));
        assertThrows(IllegalArgumentException.class, () -> Tally.of(LIST, List.of(ballot(FOR, FOR, FOR))));
    }

    @Test
    void a_ballot_of_another_form_does_not_fit_into_a_tally() {
        assertThrows(IllegalArgumentException.class, () -> Tally.of(LIST, List.of(ballot(MEDIUM, NOT_COUNTED))));
        Election strikeOut = Elections.strikeOut(2, 1, 100);
        assertThrows(IllegalArgumentException.class, () -> Tally.of(strikeOut, List.of(ballot(FOR, AGAINST))));
        Election confidence = Elections.confidence(2);
        assertThrows(IllegalArgumentException.class, () -> Tally.of(confidence, List.of(ballot(FOR, FOR))));
    }

    private static void refused(long valid, Map<Choice, List<Long>> votes) {
        assertThrows(IllegalArgumentException.class, () -> tally(valid, votes));
    }

    private static Tally tally(long valid, Map<Choice, List<Long>> votes) {
        return new Tally(BallotForm.TWO_BOXES, 2, valid, Map.of(), votes);
    }

    private static Map<Choice, List<Long>> votes(List<Long> agree, List<Long> disagree, List<Long> notCounted) {
        return Map.of(FOR, agree, AGAINST, disagree, NOT_COUNTED, notCounted);
    }

    private static Valid ballot(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }
}
