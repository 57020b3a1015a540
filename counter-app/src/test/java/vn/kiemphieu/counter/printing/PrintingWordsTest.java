package vn.kiemphieu.counter.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where there is nothing to print with. */
class PrintingWordsTest {
    @Test
    void what_lp_complains_of_stands_behind_our_own_words() {
        String said = LpRefusal.of("hall", "lp: Something nobody heard of\n").getMessage();
        assertTrue(said.contains("máy in không nhận bản in"), said);
        assertTrue(said.contains("(CUPS: lp: Something nobody heard of)"), said);
        assertTrue(LpRefusal.of("hall", "lp: Error - scheduler not responding.")
                .getMessage()
                .contains("không liên lạc được với dịch vụ in"));
        assertFalse(LpRefusal.of("hall", "").getMessage().contains("CUPS:"));
    }

    @Test
    void a_cups_that_never_answers_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Printers printers = Printers.at("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(500));
            PrintingTest.refused(printers::list, "không trả lời");
        }
    }

    @Test
    void a_missing_command_is_said() {
        CupsCommands cups = new CupsCommands("", Duration.ofSeconds(5));
        PrintingTest.refused(() -> cups.run("kiemphieu-no-such-command"), "cups-client");
    }

    @Test
    void every_reason_says_what_to_do_in_both_languages() {
        for (Reason reason : Reason.values()) {
            assertTrue(reason.vietnamese().contains(";") && reason.english().contains(";"), reason.name());
        }
        assertEquals(
                List.of(Reason.MEDIA_EMPTY, Reason.OTHER),
                Reason.of("media-empty-error, media-needed something-new-error cups-waiting-report"));
        assertEquals(List.of(), Reason.of("none"));
        assertEquals(
                List.of(Reason.MEDIA_JAM, Reason.TONER_EMPTY, Reason.OUTPUT_FULL, Reason.PAUSED, Reason.TRAY_MISSING),
                Reason.of("media-jam toner-empty-warning output-area-full paused input-tray-missing-error"));
    }
}
