package vn.kiemphieu.tally.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.check.Assertion.Failed;
import vn.kiemphieu.tally.check.Assertion.Passed;
import vn.kiemphieu.tally.check.Assertion.Ranked;
import vn.kiemphieu.tally.check.Assertion.Subject;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;

class AssertionTest {
    @Test
    void e2_a_threshold_lies_as_many_errors_away_as_votes() {
        Election election = Elections.strikeOut(3, 2, 350);
        List<Assertion> all = Assertion.of(election, Votes.of(election, 350, 200, 176, 175));
        assertEquals(
                List.of(
                        new Passed(subject(1, 200), 176),
                        new Passed(subject(2, 176), 176),
                        new Failed(subject(3, 175), 176)),
                all);
        assertEquals(List.of(25L, 1L, 1L), all.stream().map(Assertion::margin).toList());
        assertEquals(List.of(25L, 1L, 1L), all.stream().map(Assertion::errors).toList());
    }

    @Test
    void e2_an_odd_number_of_people_gives_the_same_formula() {
        Election election = Elections.oneName(349);
        assertEquals(
                180 - 349 / 2,
                Assertion.of(election, Votes.of(election, 349, 180)).get(0).margin());
        assertEquals(
                349 / 2 + 1 - 170,
                Assertion.of(election, Votes.of(election, 349, 170)).get(0).margin());
    }

    @Test
    void e4_where_more_pass_than_seats_everybody_in_is_ahead_of_the_first_out_and_the_last_in_of_everybody_out() {
        Election election = Elections.strikeOut(5, 2, 100);
        List<Assertion> all = Assertion.of(election, Votes.of(election, 100, 90, 80, 73, 70, 20));
        assertEquals(
                List.of(
                        new Passed(subject(1, 90), 51),
                        new Passed(subject(2, 80), 51),
                        new Failed(subject(5, 20), 51),
                        new Ranked(subject(1, 90), subject(3, 73)),
                        new Ranked(subject(2, 80), subject(3, 73)),
                        new Ranked(subject(2, 80), subject(4, 70))),
                all);
        assertEquals(
                List.of(40L, 30L, 31L, 9L, 4L, 5L),
                all.stream().map(Assertion::errors).toList());
        assertEquals(7, all.get(4).margin());
    }

    @Test
    void e5_those_tied_stand_between_those_in_and_those_out() {
        Election election = Elections.strikeOut(6, 2, 100);
        assertEquals(
                List.of(
                        new Passed(subject(1, 90), 51),
                        new Passed(subject(2, 80), 51),
                        new Passed(subject(3, 80), 51),
                        new Ranked(subject(1, 90), subject(2, 80)),
                        new Ranked(subject(1, 90), subject(3, 80)),
                        new Ranked(subject(2, 80), subject(4, 60)),
                        new Ranked(subject(3, 80), subject(4, 60)),
                        new Ranked(subject(2, 80), subject(5, 55)),
                        new Ranked(subject(2, 80), subject(6, 52))),
                Assertion.of(election, Votes.of(election, 100, 90, 80, 80, 60, 55, 52)));
    }

    @Test
    void e5_a_tie_of_everybody_ranks_nobody() {
        Election election = Elections.strikeOut(2, 1, 100);
        assertEquals(
                List.of(new Passed(subject(1, 60), 51), new Passed(subject(2, 60), 51)),
                Assertion.of(election, Votes.of(election, 100, 60, 60)));
    }

    @Test
    void e5_in_a_re_vote_the_most_votes_win_and_having_none_is_a_matter_of_rank() {
        Election election = Elections.with("kind", ElectionKind.REVOTE, Elections.strikeOut(2, 1, 100));
        assertEquals(
                List.of(new Passed(subject(1, 30), 1), new Ranked(subject(1, 30), subject(2, 0))),
                Assertion.of(election, Votes.of(election, 100, 30, 0)));
        assertEquals(
                List.of(new Failed(subject(1, 0), 1), new Failed(subject(2, 0), 1)),
                Assertion.of(election, Votes.of(election, 100, 0, 0)));
    }

    @Test
    void e7_with_seats_left_thresholds_are_all_there_is() {
        Election election = Elections.strikeOut(3, 2, 100);
        assertEquals(
                List.of(new Passed(subject(1, 90), 51), new Failed(subject(2, 50), 51), new Failed(subject(3, 9), 51)),
                Assertion.of(election, Votes.of(election, 100, 90, 50, 9)));
    }

    @Test
    void o5_opinions_are_held_against_their_own_threshold() {
        Election election = Elections.opinion(2, 100);
        assertEquals(
                List.of(new Passed(subject(1, 50), 31), new Failed(subject(2, 30), 31)),
                Assertion.of(election, Votes.of(election, 100, 50, 30)));
    }

    @Test
    void t4_confidence_elects_nobody_so_nothing_can_be_asserted() {
        Election election = Elections.confidence(2);
        assertEquals(List.of(), Assertion.of(election, Votes.of(election, 100, 50, 30)));
    }

    @Test
    void support_tells_which_way_a_ballot_pulls() {
        Valid both = ballot(Choice.FOR, Choice.FOR);
        Valid first = ballot(Choice.FOR, Choice.NOT_COUNTED);
        Valid second = ballot(Choice.AGAINST, Choice.FOR);
        Invalid none = new Invalid(InvalidityGround.KHONG_BAU_AI);
        Assertion passed = new Passed(subject(1, 60), 51);
        Assertion failed = new Failed(subject(2, 40), 51);
        Assertion ranked = new Ranked(subject(1, 60), subject(2, 40));
        assertEquals(List.of(1, 1, 0, 0), support(passed, both, first, second, none));
        assertEquals(List.of(-1, 0, -1, 0), support(failed, both, first, second, none));
        assertEquals(List.of(0, 1, -1, 0), support(ranked, both, first, second, none));
        assertEquals(List.of(Elections.candidate(1)), passed.names());
        assertEquals(List.of(Elections.candidate(2)), failed.names());
        assertEquals(List.of(Elections.candidate(1), Elections.candidate(2)), ranked.names());
    }

    @Test
    void a_conclusion_that_its_own_figures_contradict_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Passed(subject(1, 50), 51));
        assertThrows(IllegalArgumentException.class, () -> new Failed(subject(1, 51), 51));
        assertThrows(IllegalArgumentException.class, () -> new Ranked(subject(1, 5), subject(2, 5)));
    }

    static List<Integer> support(Assertion assertion, vn.kiemphieu.tally.ballot.BallotFinding.Settled... ballots) {
        return List.of(ballots).stream().map(assertion::support).toList();
    }

    static Subject subject(int row, long votes) {
        return new Subject(row, Elections.candidate(row), votes);
    }

    static Valid ballot(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }
}
