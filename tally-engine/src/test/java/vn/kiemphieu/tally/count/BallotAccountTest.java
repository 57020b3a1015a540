package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.count.BallotAccount.Balance;
import vn.kiemphieu.tally.count.BallotAccount.Balanced;
import vn.kiemphieu.tally.count.BallotAccount.Identity;
import vn.kiemphieu.tally.count.BallotAccount.Imbalance;
import vn.kiemphieu.tally.count.BallotAccount.Unbalanced;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/** Ten ballots out of the box, held against accounts; printed, issued, unused, spoilt, collected, present. */
class BallotAccountTest {
    private final Election election = Elections.strikeOut(3, 1, 12);
    private final Tally tally = Tally.of(election, ballots(10, FOR, NOT_COUNTED, NOT_COUNTED));

    @Test
    void i1_i2_i3_i4_an_account_that_agrees_with_the_tally_is_balanced() {
        assertEquals(new Balanced(), balance(new BallotAccount(20, 11, 7, 2, 10, 12)));
    }

    @Test
    void i1_printed_is_issued_unused_and_spoilt() {
        assertEquals(unbalanced(Identity.I1, 20, 21), balance(new BallotAccount(20, 11, 8, 2, 10, 12)));
        assertEquals(unbalanced(Identity.I1, 20, 19), balance(new BallotAccount(20, 11, 7, 1, 10, 12)));
    }

    @Test
    void i2_no_more_ballots_are_collected_than_were_issued() {
        assertEquals(unbalanced(Identity.I2, 10, 9), balance(new BallotAccount(18, 9, 7, 2, 10, 12)));
        assertEquals(new Balanced(), balance(new BallotAccount(19, 10, 7, 2, 10, 12)));
    }

    @Test
    void i3_the_ballots_collected_by_hand_are_those_counted() {
        assertEquals(unbalanced(Identity.I3, 9, 10), balance(new BallotAccount(20, 11, 7, 2, 9, 12)));
        assertEquals(unbalanced(Identity.I3, 11, 10), balance(new BallotAccount(20, 11, 7, 2, 11, 12)));
    }

    @Test
    void i4_the_votes_of_form_a_are_at_most_seats_times_valid() {
        var account = new BallotAccount(20, 11, 7, 2, 10, 12);
        Tally overfull = new Tally(
                BallotForm.STRIKE_OUT,
                3,
                10,
                Map.of(),
                Map.of(FOR, List.of(6L, 5L, 0L), NOT_COUNTED, List.of(4L, 5L, 10L)));
        assertEquals(unbalanced(Identity.I4, 11, 10), account.balance(election, overfull));
        Election twoSeats = Elections.with("seats", 2, election);
        assertEquals(new Balanced(), account.balance(twoSeats, overfull));
    }

    @Test
    void i4_does_not_speak_of_forms_where_everybody_may_be_voted_for() {
        Election list = Elections.opinion(3, 12);
        Tally all = Tally.of(list, ballots(10, FOR, FOR, FOR));
        assertEquals(new Balanced(), new BallotAccount(20, 11, 7, 2, 10, 12).balance(list, all));
    }

    @Test
    void i1_i2_i3_everything_that_does_not_hold_is_named() {
        assertEquals(
                new Unbalanced(List.of(
                        new Imbalance(Identity.I1, 1, 6),
                        new Imbalance(Identity.I2, 4, 3),
                        new Imbalance(Identity.I3, 4, 10))),
                balance(new BallotAccount(1, 3, 2, 1, 4, 12)));
    }

    @Test
    void a_figure_below_zero_or_beyond_all_reason_is_refused() {
        for (long wrong : List.of(-1L, BallotAccount.MOST + 1)) {
            for (int place = 0; place < 6; place++) {
                List<Long> figures = new ArrayList<>(Collections.nCopies(6, 0L));
                figures.set(place, wrong);
                assertThrows(IllegalArgumentException.class, () -> account(figures));
            }
        }
        assertEquals(0, account(Collections.nCopies(6, 0L)).present());
        assertEquals(
                BallotAccount.MOST,
                account(Collections.nCopies(6, BallotAccount.MOST)).present());
    }

    @Test
    void an_account_is_held_against_the_tally_of_its_own_list() {
        var account = new BallotAccount(20, 11, 7, 2, 10, 12);
        assertThrows(IllegalArgumentException.class, () -> account.balance(Elections.strikeOut(4, 1, 12), tally));
        assertThrows(IllegalArgumentException.class, () -> account.balance(Elections.twoBoxes(3, 12), tally));
    }

    private Balance balance(BallotAccount account) {
        return account.balance(election, tally);
    }

    private static Unbalanced unbalanced(Identity identity, long left, long right) {
        return new Unbalanced(List.of(new Imbalance(identity, left, right)));
    }

    private static BallotAccount account(List<Long> f) {
        return new BallotAccount(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5));
    }

    private static List<Settled> ballots(int number, Choice... choices) {
        Settled ballot = new Valid(Choices.of(List.of(choices)));
        return IntStream.range(0, number).mapToObj(i -> ballot).toList();
    }
}
