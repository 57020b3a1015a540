package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.election.Column;

class RowChoiceTest {
    private final BallotRules rules = BallotRules.of(Elections.strikeOut(3, 2, 10));

    @Test
    void a_clear_row_says_something_by_itself() {
        assertEquals(Optional.of(Choice.NOT_COUNTED), rules.choice(row(Ink.PRESENT)));
        assertEquals(Optional.of(Choice.FOR), rules.choice(row(Ink.NONE)));
    }

    @Test
    void a_doubtful_row_says_nothing() {
        assertEquals(Optional.empty(), rules.choice(row(Ink.UNSURE)));
    }

    private static RowReading row(Ink ink) {
        return new RowReading(1, Map.of(Column.NAME, ink), true);
    }
}
