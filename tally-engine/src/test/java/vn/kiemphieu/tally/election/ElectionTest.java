package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.election.BallotForm.CONFIDENCE;
import static vn.kiemphieu.tally.election.BallotForm.ONE_NAME;
import static vn.kiemphieu.tally.election.BallotForm.OPINION;
import static vn.kiemphieu.tally.election.BallotForm.STRIKE_OUT;
import static vn.kiemphieu.tally.election.BallotForm.TWO_BOXES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.Elections;

class ElectionTest {
    @ParameterizedTest
    @CsvSource({
        "STRIKE_OUT, 2, 1",
        "STRIKE_OUT, 260, 259",
        "ONE_NAME, 1, 1",
        "TWO_BOXES, 2, 2",
        "TWO_BOXES, 260, 260",
        "OPINION, 1, 0",
        "CONFIDENCE, 1, 0"
    })
    void a_form_fits_its_lists(BallotForm form, int names, int seats) {
        assertDoesNotThrow(() -> Elections.of(form, seats, 100, Elections.candidates(names)));
    }

    @ParameterizedTest
    @CsvSource({
        "STRIKE_OUT, 1, 1",
        "STRIKE_OUT, 2, 0",
        "STRIKE_OUT, 1, 2",
        "STRIKE_OUT, 261, 1",
        "ONE_NAME, 2, 1",
        "ONE_NAME, 1, 2",
        "ONE_NAME, 1, 0",
        "ONE_NAME, 2, 2",
        "TWO_BOXES, 1, 1",
        "TWO_BOXES, 3, 2",
        "TWO_BOXES, 2, 3",
        "OPINION, 0, 0",
        "OPINION, 2, 1",
        "OPINION, 2, -1",
        "CONFIDENCE, 0, 0",
        "CONFIDENCE, 3, 3"
    })
    void a_form_that_does_not_fit_the_list_is_refused(BallotForm form, int names, int seats) {
        assertThrows(IllegalArgumentException.class, () -> Elections.of(form, seats, 100, Elections.candidates(names)));
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        assertRefused("An", "an");
        assertRefused("Hoa\u0300", "Ho\u00e0");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        var twice = List.of(Elections.named("c1", "", "", "An"), Elections.named("c1", "", "", "Bình"));
        assertThrows(IllegalArgumentException.class, () -> Elections.of(STRIKE_OUT, 1, 100, twice));
    }

    @Test
    void c5_has_no_default_and_form_c_without_it_is_refused() {
        Election list = Elections.twoBoxes(2, 100);
        assertEquals(Optional.empty(), Settings.DEFAULTS.allDisagree());
        assertThrows(IllegalArgumentException.class, () -> Elections.with(Settings.DEFAULTS, list));
        assertDoesNotThrow(() -> Elections.with(Settings.DEFAULTS, Elections.strikeOut(2, 1, 100)));
    }

    @Test
    void o5_opinion_ballots_are_measured_against_those_attending_and_elections_never() {
        Election opinion = Elections.opinion(1, 100);
        Election election = Elections.oneName(100);
        assertThrows(
                IllegalArgumentException.class, () -> Elections.with("denominator", election.denominator(), opinion));
        assertThrows(
                IllegalArgumentException.class, () -> Elections.with("denominator", opinion.denominator(), election));
        assertEquals(opinion, Elections.with("denominator", opinion.denominator(), opinion));
    }

    @Test
    void e8_a_further_round_is_a_new_election_with_the_same_d() {
        Election first = Elections.strikeOut(5, 3, 348);
        List<Candidate> left = Elections.candidates(2);
        Election further = first.next(ElectionKind.FURTHER, STRIKE_OUT, 1, left);
        assertEquals(
                new Election(
                        first.id(),
                        2,
                        ElectionKind.FURTHER,
                        first.title(),
                        1,
                        STRIKE_OUT,
                        first.rules(),
                        first.denominator(),
                        first.stock(),
                        first.settings(),
                        left),
                further);
        assertEquals(
                3,
                further.next(ElectionKind.FURTHER, ONE_NAME, 1, Elections.candidates(1))
                        .round());
    }

    @Test
    void e5_a_revote_is_among_more_people_than_seats() {
        Election first = Elections.strikeOut(5, 3, 348);
        List<Candidate> two = Elections.candidates(2);
        assertDoesNotThrow(() -> first.next(ElectionKind.REVOTE, STRIKE_OUT, 1, two));
        assertThrows(IllegalArgumentException.class, () -> first.next(ElectionKind.REVOTE, TWO_BOXES, 2, two));
        assertThrows(
                IllegalArgumentException.class,
                () -> first.next(ElectionKind.REVOTE, ONE_NAME, 1, Elections.candidates(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Elections.confidence(2).next(ElectionKind.REVOTE, CONFIDENCE, 0, two));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void rounds_are_counted_from_1_to_99(int round) {
        assertThrows(IllegalArgumentException.class, () -> Elections.with("round", round, Elections.oneName(100)));
        assertEquals(1, Elections.with("round", 1, Elections.oneName(100)).round());
        assertEquals(99, Elections.with("round", 99, Elections.oneName(100)).round());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void a_sheet_has_one_or_two_printed_sides(int sides) {
        assertThrows(IllegalArgumentException.class, () -> new Election.Stock(Paper.A5, sides));
        assertEquals(2, new Election.Stock(Paper.A5, 2).sides());
    }

    @Test
    void an_election_says_what_is_elected() {
        assertThrows(IllegalArgumentException.class, () -> new Election.Title("\u00a0", "2025 - 2030"));
        assertEquals(new Election.Title("Bí thư", ""), new Election.Title(" Bi\u0301 thư", ""));
    }

    @Test
    void the_forms_that_elect_are_a_b_and_c() {
        assertEquals(
                List.of(STRIKE_OUT, ONE_NAME, TWO_BOXES),
                List.of(BallotForm.values()).stream().filter(BallotForm::elects).toList());
        assertEquals(List.of(Column.NAME), STRIKE_OUT.columns());
        assertEquals(List.of(Column.AGREE, Column.DISAGREE), OPINION.columns());
    }

    @Test
    void the_last_round_of_an_election_is_found() {
        Election first = Elections.strikeOut(5, 3, 348);
        Election second = first.next(ElectionKind.FURTHER, STRIKE_OUT, 1, Elections.candidates(2));
        assertEquals(Optional.of(second), Elections.congress(second, first).election(first.id()));
        assertEquals(Optional.of(second), Elections.congress(first, second).election(first.id()));
        assertEquals(Optional.empty(), Elections.congress(first).election(new ElectionId("ubkt")));
        assertThrows(IllegalArgumentException.class, () -> Elections.congress(first, first));
    }

    private static void assertRefused(String one, String other) {
        var twice = List.of(Elections.named("c1", "Lê", "", one), Elections.named("c2", "", "LÊ", other));
        assertThrows(IllegalArgumentException.class, () -> Elections.of(STRIKE_OUT, 1, 100, twice));
    }
}
