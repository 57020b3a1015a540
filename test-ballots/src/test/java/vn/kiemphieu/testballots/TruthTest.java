package vn.kiemphieu.testballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final List<RowTruth> ROWS =
            List.of(new RowTruth(1, Meaning.FOR), new RowTruth(2, Meaning.NOT_COUNTED));
    private static final Map<Integer, String> RIGHT = Map.of(1, "for", 2, "not_counted");

    @Test
    void a_valid_ballot_with_the_true_votes_is_no_misread() {
        assertFalse(truth(ROWS, Expected.VALID).silentlyMisread("valid", RIGHT));
    }

    @Test
    void one_wrong_vote_on_a_valid_ballot_is_a_misread() {
        assertTrue(truth(ROWS, Expected.OPEN).silentlyMisread("valid", Map.of(1, "for", 2, "for")));
    }

    @Test
    void a_row_left_out_on_a_valid_ballot_is_a_misread() {
        assertTrue(truth(ROWS, Expected.VALID).silentlyMisread("valid", Map.of(1, "for")));
    }

    @Test
    void whoever_asks_people_misreads_nothing_but_may_cost_their_time() {
        Truth good = truth(ROWS, Expected.VALID);
        assertFalse(good.silentlyMisread("referred", Map.of()));
        assertTrue(good.goodNotValid("referred"));
        assertFalse(truth(ROWS, Expected.OPEN).goodNotValid("referred"));
    }

    @Test
    void a_row_for_people_has_no_acceptable_vote() {
        assertEquals(Set.of(), Meaning.PEOPLE.acceptable());
    }

    @Test
    void a_ballot_for_people_called_valid_is_a_misread_whatever_was_read() {
        assertTrue(truth(ROWS, Expected.REFERRED).silentlyMisread("valid", RIGHT));
    }

    @Test
    void a_ballot_is_not_referred_without_a_reason() {
        assertThrows(
                IllegalArgumentException.class, () -> new Truth("bch", 1, 0, 1, 1, ROWS, Expected.REFERRED, Set.of()));
    }

    private static Truth truth(List<RowTruth> rows, Expected expected) {
        Set<String> reasons = expected == Expected.REFERRED ? Set.of("A3") : Set.of();
        return new Truth("bch", 1, 0, 1, 1, rows, expected, reasons);
    }
}
