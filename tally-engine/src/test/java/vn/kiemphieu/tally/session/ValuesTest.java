package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.id;
import static vn.kiemphieu.tally.session.Sessions.slip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef0", "g"})
    void a_record_is_named_by_32_lower_case_hexadecimal_digits(String wrong) {
        assertThrows(IllegalArgumentException.class, () -> new RecordId(wrong));
        assertEquals("0123456789abcdef0123456789abcdef", new RecordId("0123456789abcdef0123456789abcdef").toString());
    }

    @Test
    void records_are_sorted_by_name() {
        assertEquals(List.of(id(1), id(2), id(300)), List.copyOf(new TreeSet<>(Set.of(id(300), id(2), id(1)))));
    }

    @ParameterizedTest
    @CsvSource({"Lan,Lan", "Lan,LAN", "' Lan ',lan", "Ho\u00e0,Hoa\u0300", "Nguyen Lan,'Nguyen  Lan'", "Lan,L\u200ban"})
    void nobody_is_two_people(String first, String second) {
        assertThrows(IllegalArgumentException.class, () -> new TwoPeople(first, second));
    }

    @Test
    void two_people_have_names() {
        assertThrows(IllegalArgumentException.class, () -> new TwoPeople(" ", "Lan"));
        assertThrows(IllegalArgumentException.class, () -> new TwoPeople("Lan", ""));
        assertEquals(new TwoPeople("Hoà", "Lan"), new TwoPeople(" Hoa\u0300", "Lan "));
    }

    @Test
    void a_batch_has_a_number_and_a_sheet() {
        assertThrows(IllegalArgumentException.class, () -> slip(0, 30));
        assertThrows(IllegalArgumentException.class, () -> slip(1, 0));
    }

    @Test
    void a_batch_joins_one_before_it() {
        assertThrows(IllegalArgumentException.class, () -> new Batch(slip(2, 3), new Batch.Joined(2)));
        assertEquals(Set.of(), new Batch(slip(2, 3), new Batch.Joined(1)).records());
    }

    @Test
    void people_say_why() {
        assertThrows(IllegalArgumentException.class, () -> new JournalEntry.ListChanged(BCH, "  ", LAN_AND_MINH));
        assertThrows(
                IllegalArgumentException.class, () -> new JournalEntry.BatchWithdrawn(1, "", LAN_AND_MINH, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new JournalEntry.SlipCorrected(slip(1, 30), ""));
        assertThrows(IllegalArgumentException.class, () -> new Batch.Withdrawn(Set.of(), "\t", LAN_AND_MINH));
    }

    @Test
    void at_least_one_ballot_is_printed() {
        assertThrows(IllegalArgumentException.class, () -> new JournalEntry.BallotsPrinted(BCH, 0));
    }
}
