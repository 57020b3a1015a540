package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.election.Column;

class BallotReadingTest {
    @Test
    void a_reading_without_one_of_its_rows_is_refused() {
        var second = new RowReading(2, Map.of(Column.NAME, Ink.NONE), true);
        assertThrows(IllegalArgumentException.class, () -> new BallotReading(List.of(second), Set.of()));
    }

    @Test
    void a_row_not_measured_where_its_form_has_a_box_is_never_read_as_empty() {
        var rules = BallotRules.of(Elections.twoBoxes(2, 100));
        var trouble = assertThrows(IllegalArgumentException.class, () -> rules.find(Readings.names("-X")));
        assertEquals(true, trouble.getMessage().startsWith("row 1 was not measured in column"), trouble.getMessage());
    }

    @Test
    void nothing_is_referred_without_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> new Referred(Set.of(1), Set.of(), Optional.empty()));
    }
}
