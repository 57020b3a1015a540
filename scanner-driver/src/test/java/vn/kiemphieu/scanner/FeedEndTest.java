package vn.kiemphieu.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.scanner.FeedEnd.Busy;
import vn.kiemphieu.scanner.FeedEnd.CoverOpen;
import vn.kiemphieu.scanner.FeedEnd.Jammed;
import vn.kiemphieu.scanner.FeedEnd.Lost;
import vn.kiemphieu.scanner.FeedEnd.Paused;
import vn.kiemphieu.scanner.FeedEnd.TrayEmpty;
import vn.kiemphieu.scanner.FeedEnd.Waiting;

class FeedEndTest {
    static List<FeedEnd> ends() {
        return List.of(
                new TrayEmpty(0),
                new TrayEmpty(12),
                new Jammed(6, 7),
                new CoverOpen(6, 7),
                new Busy(0),
                new Paused(6),
                new Waiting(6, List.of("a.jpg")),
                new Lost(6, 7, "Fujitsu fi-7160"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void every_end_is_one_sentence_of_what_happened_and_what_to_do(FeedEnd end) {
        assertTrue(end.vietnamese().matches("\\p{Lu}[^;]+; hãy [^;]+\\."), end.vietnamese());
        assertTrue(end.english().matches("[\\p{Lu}\\d][^;]+; [^;]+\\."), end.english());
    }

    @Test
    void a_fault_names_the_sheet_to_look_at() {
        assertTrue(new Jammed(6, 7).vietnamese().contains("tờ thứ 7"));
        assertTrue(new CoverOpen(6, 7).english().contains("sheet 7"));
        assertEquals(new Jammed(6, 18), new Jammed(6, 7).countedOn(11));
        assertEquals(new CoverOpen(6, 18), new CoverOpen(6, 7).countedOn(11));
        assertEquals(new Lost(6, 18, "máy"), new Lost(6, 7, "máy").countedOn(11));
        assertEquals(new TrayEmpty(6), new TrayEmpty(6).countedOn(11));
        assertTrue(new Lost(6, 7, "x").vietnamese().contains("tờ thứ 7"));
    }

    @Test
    void a_sheet_of_two_sides_is_two_pages() {
        assertEquals(7, FeedSettings.a4(200, 1).sheetAfter(6));
        assertEquals(4, FeedSettings.a4(200, 2).sheetAfter(6));
        assertEquals(4, FeedSettings.a4(200, 2).sheetAfter(7), "its front came in, its back did not");
    }

    @Test
    void many_files_that_wait_still_make_a_sentence() {
        var waiting = new Waiting(0, Collections.nCopies(100, "a.jpg"));
        assertTrue(waiting.vietnamese().length() < 250, waiting.vietnamese());
    }

    @Test
    void a_sheet_is_too_long_beyond_fifteen_millimetres() {
        assertFalse(new ScannedPage(new byte[0], 311).isTooLong(FeedSettings.a4(200, 1)));
        assertTrue(new ScannedPage(new byte[0], 313).isTooLong(FeedSettings.a4(200, 1)));
        assertFalse(new ScannedPage(new byte[0], 0).isTooLong(FeedSettings.a5(200, 1)));
    }

    @Test
    void what_cannot_be_scanned_is_no_setting() {
        assertThrows(IllegalArgumentException.class, () -> FeedSettings.a3(200, 3));
        assertThrows(IllegalArgumentException.class, () -> FeedSettings.a3(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new FeedSettings(200, 1, Double.NaN, 297));
    }
}
