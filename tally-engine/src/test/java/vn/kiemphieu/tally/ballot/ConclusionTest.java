package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.ballot.Choice.AGAINST;
import static vn.kiemphieu.tally.ballot.Choice.FOR;
import static vn.kiemphieu.tally.ballot.Choice.HIGH;
import static vn.kiemphieu.tally.ballot.Choice.LOW;
import static vn.kiemphieu.tally.ballot.Choice.MEDIUM;
import static vn.kiemphieu.tally.ballot.Choice.NOT_COUNTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.ballot.Settlement.RowsOpen;
import vn.kiemphieu.tally.election.BallotForm;

/** What people conclude on a referred ballot. */
class ConclusionTest {
    private final BallotRules rules = BallotRules.of(Elections.strikeOut(3, 1, 100));

    @Test
    void rows_without_a_decision_stay_open() {
        assertEquals(new RowsOpen(Set.of(3)), rules.conclude(Readings.names("-??"), Map.of(2, NOT_COUNTED)));
    }

    @Test
    void people_may_see_a_clear_row_otherwise_than_the_machine() {
        assertEquals(
                accepted(NOT_COUNTED, NOT_COUNTED, FOR),
                rules.conclude(Readings.names("-XX"), Map.of(1, NOT_COUNTED, 3, FOR)));
    }

    @Test
    void a_ballot_referred_for_writing_beside_it_may_be_concluded_valid() {
        assertEquals(
                accepted(FOR, NOT_COUNTED, NOT_COUNTED),
                rules.conclude(Readings.with(Readings.names("-XX"), Remark.INK_OUTSIDE), Map.of()));
    }

    @Test
    void a_ballot_may_be_keyed_from_the_paper() {
        assertEquals(accepted(FOR, NOT_COUNTED, NOT_COUNTED), rules.conclude(List.of(FOR, NOT_COUNTED, NOT_COUNTED)));
    }

    @Test
    void rows_that_the_ballot_does_not_have_are_refused() {
        var reading = Readings.names("-XX");
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(reading, Map.of(0, FOR)));
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(reading, Map.of(4, FOR)));
        assertEquals(accepted(NOT_COUNTED, NOT_COUNTED, FOR), rules.conclude(reading, Map.of(1, NOT_COUNTED, 3, FOR)));
    }

    @Test
    void a_reading_of_another_list_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> rules.find(Readings.names("-X")));
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(Readings.names("-XXX"), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(List.of(FOR)));
    }

    @Test
    void choices_of_another_form_are_refused() {
        var reading = Readings.names("-XX");
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(reading, Map.of(1, AGAINST)));
        assertThrows(IllegalArgumentException.class, () -> rules.conclude(List.of(FOR, AGAINST, AGAINST)));
    }

    @Test
    void every_form_knows_its_choices() {
        assertEquals(Set.of(FOR, NOT_COUNTED), Choice.of(BallotForm.STRIKE_OUT));
        for (var form : List.of(BallotForm.ONE_NAME, BallotForm.TWO_BOXES, BallotForm.OPINION)) {
            assertEquals(Set.of(FOR, AGAINST, NOT_COUNTED), Choice.of(form));
        }
        assertEquals(Set.of(HIGH, MEDIUM, LOW, NOT_COUNTED), Choice.of(BallotForm.CONFIDENCE));
    }

    private static Accepted accepted(Choice... choices) {
        return new Accepted(new Valid(Choices.of(List.of(choices))));
    }
}
