package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Who is elected; 100 people measure the votes unless the test says otherwise. */
class ResultTest {
    @ParameterizedTest
    @CsvSource({"400, 200, false", "400, 201, true", "11, 5, false", "11, 6, true", "1, 1, true"})
    void e2_exactly_half_of_d_is_not_enough(int people, long votes, boolean elected) {
        Result result = result(Elections.oneName(people), votes);
        assertEquals(elected, !result.elected().isEmpty());
    }

    @Test
    void e3_everybody_over_half_is_elected_where_there_are_seats_for_them() {
        Election election = Elections.strikeOut(4, 3, 100);
        assertEquals(
                new Result(standings(election, "N03 90", "N01 80", "N04 51"), new Rest.Nothing()),
                result(election, 80, 50, 90, 51));
    }

    @Test
    void e4_of_more_people_over_half_than_seats_those_with_most_votes_are_elected() {
        Election election = Elections.strikeOut(4, 2, 100);
        assertEquals(
                new Result(standings(election, "N04 81", "N02 80"), new Rest.Nothing()),
                result(election, 60, 80, 79, 81));
    }

    @Test
    void e5_nobody_in_a_tie_across_the_last_seat_is_elected() {
        Election election = Elections.strikeOut(5, 3, 100);
        assertEquals(
                new Result(standings(election, "N03 90"), tied(2, election, 1, 2, 5)),
                result(election, 70, 70, 90, 60, 70));
    }

    @Test
    void e5_where_all_tie_nobody_is_elected() {
        Election election = Elections.strikeOut(3, 2, 100);
        assertEquals(new Result(List.of(), tied(2, election, 1, 2, 3)), result(election, 51, 51, 51));
    }

    @Test
    void e5_a_tie_for_one_seat_is_not_broken_by_the_order_of_names() {
        Election election = Elections.strikeOut(2, 1, 100);
        assertEquals(new Result(List.of(), tied(1, election, 1, 2)), result(election, 60, 60));
    }

    @Test
    void e5_in_a_revote_the_higher_wins_without_half() {
        Election revote = revote(RevoteThreshold.NONE);
        assertEquals(new Result(standings(revote, "N02 3"), new Rest.Nothing()), result(revote, 2, 3, 0));
        assertEquals(1, Result.needed(revote));
    }

    @Test
    void e5_a_second_tie_in_a_revote_is_left_to_the_congress() {
        Election revote = revote(RevoteThreshold.NONE);
        assertEquals(new Result(List.of(), tied(1, revote, 1, 3)), result(revote, 3, 2, 3));
    }

    @Test
    void e5_nobody_wins_a_revote_without_a_vote() {
        Election revote = revote(RevoteThreshold.NONE);
        assertEquals(new Result(List.of(), new Rest.SeatsLeft(1)), result(revote, 0, 0, 0));
    }

    @Test
    void e5_a_revote_wants_half_where_it_is_set_so() {
        Election revote = revote(RevoteThreshold.HALF);
        assertEquals(new Result(List.of(), new Rest.SeatsLeft(1)), result(revote, 50, 10, 0));
        assertEquals(new Result(standings(revote, "N01 51"), new Rest.Nothing()), result(revote, 51, 10, 0));
    }

    @Test
    void e5_the_revote_setting_does_not_touch_other_rounds() {
        Election election = Elections.strikeOut(3, 1, 100);
        assertEquals(51, Result.needed(election));
        assertEquals(51, Result.needed(Elections.with("kind", ElectionKind.FURTHER, election)));
    }

    @Test
    void e6_equals_among_the_elected_stand_in_name_order_and_all_are_elected() {
        var list = List.of(
                Elections.named("c1", "Trần", "", "Ân"),
                Elections.named("c2", "Lê", "", "Bình"),
                Elections.named("c3", "Trần", "", "An"));
        Election election = Elections.of(BallotForm.STRIKE_OUT, 2, 100, list);
        Result result = result(election, 70, 60, 70);
        assertEquals(List.of(new Standing(list.get(2), 70), new Standing(list.get(0), 70)), result.elected());
        assertEquals(new Rest.Nothing(), result.rest());
    }

    @Test
    void e6_a_tie_under_half_matters_to_nobody() {
        Election election = Elections.strikeOut(4, 2, 100);
        assertEquals(
                new Result(standings(election, "N01 60"), new Rest.SeatsLeft(1)), result(election, 60, 50, 50, 50));
    }

    @Test
    void e6_a_tie_under_the_last_seat_matters_to_nobody() {
        Election election = Elections.strikeOut(4, 2, 100);
        assertEquals(
                new Result(standings(election, "N01 80", "N02 70"), new Rest.Nothing()),
                result(election, 80, 70, 60, 60));
    }

    @Test
    void e7_seats_that_nobody_fills_are_left_open() {
        Election election = Elections.strikeOut(4, 3, 100);
        assertEquals(new Result(standings(election, "N02 51"), new Rest.SeatsLeft(2)), result(election, 1, 51, 50, 2));
    }

    @Test
    void e8_a_further_round_wants_the_same_half_of_the_same_d() {
        Election further = Elections.strikeOut(4, 3, 100)
                .next(ElectionKind.FURTHER, BallotForm.TWO_BOXES, 2, Elections.candidates(2));
        assertEquals(new Result(standings(further, "N02 51"), new Rest.SeatsLeft(1)), result(further, 50, 51));
    }

    @Test
    void e8_a_tie_in_a_further_round_is_a_tie_again() {
        Election further = Elections.strikeOut(4, 3, 100)
                .next(ElectionKind.FURTHER, BallotForm.STRIKE_OUT, 1, Elections.candidates(2));
        assertEquals(new Result(List.of(), tied(1, further, 1, 2)), result(further, 51, 51));
    }

    @Test
    void e9_a_single_candidate_under_half_is_not_elected() {
        assertEquals(new Result(List.of(), new Rest.SeatsLeft(1)), result(Elections.oneName(100), 50));
    }

    @Test
    void e10_a_result_says_who_is_elected_and_what_is_left_and_nothing_of_approval() {
        assertEquals(
                List.of("elected", "rest"),
                Arrays.stream(Result.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void o5_whoever_passes_thirty_percent_of_those_attending_enters_the_list() {
        Election opinion = Elections.opinion(4, 100);
        assertEquals(31, Result.needed(opinion));
        assertEquals(
                new Result(standings(opinion, "N04 99", "N02 31", "N03 31"), new Rest.Nothing()),
                result(opinion, 30, 31, 31, 99));
    }

    @Test
    void t4_confidence_ballots_elect_nobody() {
        Election confidence = Elections.confidence(2);
        assertEquals(new Result(List.of(), new Rest.Nothing()), Result.of(confidence, Tally.zero(confidence)));
    }

    @Test
    void everybody_stands_in_the_order_of_the_ballot() {
        Election election = Elections.strikeOut(3, 1, 100);
        assertEquals(
                standings(election, "N01 1", "N02 3", "N03 2"), Result.standings(election, tally(election, 1, 3, 2)));
    }

    @Test
    void the_tally_of_another_list_gives_no_result() {
        Tally three = Tally.zero(Elections.strikeOut(3, 1, 100));
        for (Election other :
                List.of(Elections.strikeOut(2, 1, 100), Elections.twoBoxes(3, 100), Elections.confidence(3))) {
            assertThrows(IllegalArgumentException.class, () -> Result.of(other, three));
            assertThrows(IllegalArgumentException.class, () -> Result.standings(other, three));
        }
    }

    @Test
    void a_tie_is_for_fewer_seats_than_people() {
        var two = Elections.candidates(2);
        assertThrows(IllegalArgumentException.class, () -> new Rest.Tied(two, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rest.Tied(two, 2));
        assertEquals(two, new Rest.Tied(two, 1).candidates());
        assertThrows(IllegalArgumentException.class, () -> new Rest.SeatsLeft(0));
    }

    private static Election revote(RevoteThreshold threshold) {
        var settings = new Settings(Verdict.INVALID, Optional.empty(), Settings.DEFAULTS.otherMarks(), threshold);
        return Elections.with(settings, Elections.strikeOut(5, 3, 100))
                .next(ElectionKind.REVOTE, BallotForm.STRIKE_OUT, 1, Elections.candidates(3));
    }

    private static Result result(Election election, long... votes) {
        return Result.of(election, tally(election, votes));
    }

    /** A tally in which everybody has so many votes, and all others are not counted. */
    static Tally tally(Election election, long... votes) {
        long valid = Arrays.stream(votes).max().orElseThrow();
        List<Long> none = Arrays.stream(votes).map(vote -> 0).boxed().toList();
        List<Long> rest = Arrays.stream(votes).map(vote -> valid - vote).boxed().toList();
        List<Long> given = Arrays.stream(votes).boxed().toList();
        Map<Choice, List<Long>> said = election.form() == BallotForm.STRIKE_OUT
                ? Map.of(Choice.FOR, given, Choice.NOT_COUNTED, rest)
                : Map.of(Choice.FOR, given, Choice.AGAINST, none, Choice.NOT_COUNTED, rest);
        return new Tally(election.form(), votes.length, valid, Map.of(), said);
    }

    /** Such as {@code "N02 51"}: the given name and the votes. */
    private static List<Standing> standings(Election election, String... lines) {
        List<Standing> standings = new ArrayList<>();
        for (String line : lines) {
            int row = Integer.parseInt(line.substring(1, 3));
            standings.add(new Standing(election.candidates().get(row - 1), Long.parseLong(line.substring(4))));
        }
        return standings;
    }

    private static Rest tied(int seats, Election election, int... rows) {
        List<Candidate> people = Arrays.stream(rows)
                .mapToObj(row -> election.candidates().get(row - 1))
                .toList();
        return new Rest.Tied(people, seats);
    }
}
