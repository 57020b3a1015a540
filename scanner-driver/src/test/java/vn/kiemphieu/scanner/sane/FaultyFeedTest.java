package vn.kiemphieu.scanner.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.scanner.sane.ScriptedSaned.JAMMED;
import static vn.kiemphieu.scanner.sane.ScriptedSaned.NO_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.scanner.sane.ScriptedSaned.Sheet;

class FaultyFeedTest {
    private static final int LINES = 1000;
    private static final FeedSettings ONE_SIDE = FeedSettings.a4(75, 1);

    private final List<ScannedPage> pages = new ArrayList<>();

    private FeedEnd feed(FeedSettings settings, Sheet... script) throws IOException {
        try (ScriptedSaned saned = new ScriptedSaned(List.of(), script)) {
            return Scanners.open(saned.scanner()).feed(settings, pages::add);
        }
    }

    @Test
    void a_jam_names_the_first_sheet_that_did_not_come_in() throws IOException {
        Sheet good = Sheet.whole(LINES);
        assertEquals(new FeedEnd.Jammed(2, 3), feed(ONE_SIDE, good, good, Sheet.none(JAMMED)));
        assertEquals(2, pages.size());
    }

    @Test
    void a_jam_between_two_sides_names_the_sheet_whose_back_is_missing() throws IOException {
        Sheet good = Sheet.whole(LINES);
        List<String> sources = List.of("Flatbed", "ADF Front", "ADF Duplex");
        try (ScriptedSaned saned = new ScriptedSaned(sources, good, good, good, Sheet.none(JAMMED))) {
            FeedEnd end = Scanners.open(saned.scanner()).feed(FeedSettings.a4(75, 2), pages::add);
            assertEquals(new FeedEnd.Jammed(3, 2), end);
            assertEquals("ADF Duplex", saned.source());
        }
    }

    @Test
    void a_sheet_that_jams_halfway_does_not_come_in() throws IOException {
        Sheet half = new Sheet(ScriptedSaned.GOOD, LINES, LINES / 2, JAMMED);
        assertEquals(new FeedEnd.Jammed(1, 2), feed(ONE_SIDE, Sheet.whole(LINES), half));
        assertEquals(1, pages.size());
    }

    @Test
    void a_connection_that_breaks_within_a_sheet_is_lost_and_half_a_sheet_does_not_come_in() throws IOException {
        Sheet broken = new Sheet(ScriptedSaned.GOOD, LINES, LINES, -1);
        assertEquals(new FeedEnd.Lost(1, 2, "Script One"), feed(ONE_SIDE, Sheet.whole(LINES), broken));
        assertEquals(1, pages.size());
    }

    @Test
    void a_sheet_shorter_than_announced_ends_where_it_ends_and_is_not_filled_up() throws IOException {
        Sheet small = new Sheet(ScriptedSaned.GOOD, LINES, 700, ScriptedSaned.END_OF_FRAME);
        assertEquals(new FeedEnd.TrayEmpty(1), feed(ONE_SIDE, small, Sheet.none(NO_DOCS)));
        GreyPicture picture = PageFiles.decode(pages.get(0).picture()).orElseThrow();
        assertEquals(700, picture.height());
        for (byte pixel : picture.pixels()) {
            assertEquals(200, pixel & 0xFF, 2);
        }
    }

    @Test
    void more_lines_than_announced_are_not_cut_off_in_silence() throws IOException {
        Sheet large = new Sheet(ScriptedSaned.GOOD, LINES, LINES + 1, ScriptedSaned.END_OF_FRAME);
        assertInstanceOf(FeedEnd.Failed.class, feed(ONE_SIDE, large));
        assertEquals(List.of(), pages);
    }

    @Test
    void a_status_that_sane_does_not_know_is_told_in_words() throws IOException {
        FeedEnd end = feed(ONE_SIDE, Sheet.none(99));
        assertTrue(end.vietnamese().contains("tờ thứ 1"), end.vietnamese());
    }

    @Test
    void a_sheet_longer_than_the_paper_is_doubtful_once_the_device_measures() {
        PageLength length = new PageLength(new Setting(true, 100, 322));
        int window = (int) Math.round(322 / 25.4 * 100);
        int paper = (int) Math.round(297 / 25.4 * 100);
        assertEquals(0, length.of(window, true), "a full window says nothing yet");
        assertFalse(isTooLong(length.of(paper, true)));
        assertTrue(isTooLong(length.of(window, true)));
        assertEquals(0, new PageLength(new Setting(true, 0, 322)).of(window, true));
    }

    private static boolean isTooLong(double length) {
        return new ScannedPage(new byte[0], length).isTooLong(ONE_SIDE);
    }
}
