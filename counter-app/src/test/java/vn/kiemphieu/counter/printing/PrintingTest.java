package vn.kiemphieu.counter.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.printing.JobState.Done;
import vn.kiemphieu.counter.printing.JobState.Printing;
import vn.kiemphieu.counter.printing.JobState.Queued;
import vn.kiemphieu.counter.printing.JobState.Stopped;
import vn.kiemphieu.counter.printing.Printer.State;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Against a CUPS that the test starts itself. */
class PrintingTest {
    private static final int TRIES = 400;
    private static final int PAGES = 3;

    @TempDir
    private static Path home;

    private static PlayedPrinter played;

    @BeforeAll
    static void start() throws IOException {
        played = PlayedPrinter.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        if (played != null) {
            played.close();
        }
    }

    @BeforeEach
    void an_empty_tray() throws IOException {
        played.setUp();
    }

    @Test
    void every_copy_comes_out_with_all_its_pages() throws IOException {
        byte[] pdf = pdf();
        PrintJob job = played.hall().print(pdf, 3, true, "Phiếu bầu Ban Chấp hành");
        await(job, Done.class);
        List<Path> sheets = played.tray(".pdf");
        assertEquals(3, sheets.size());
        for (Path sheet : sheets) {
            assertArrayEquals(pdf, Files.readAllBytes(sheet));
            try (PDDocument printed = Loader.loadPDF(sheet.toFile())) {
                assertEquals(PAGES, printed.getNumberOfPages());
            }
        }
        assertTrue(Files.readString(played.tray("options").get(0)).contains("sides=two-sided-long-edge"));
        assertEquals(
                "Phiếu bầu Ban Chấp hành",
                Files.readString(played.tray("title").get(0)).strip());
    }

    @Test
    void one_side_is_asked_for_in_so_many_words() throws IOException {
        await(played.hall().print(pdf(), 1, false, "-t"), Done.class);
        assertTrue(Files.readString(played.tray("options").get(0)).contains("sides=one-sided"));
    }

    @Test
    void the_default_printer_comes_first() throws IOException {
        played.await("lpadmin", "-p", "another", "-E", "-v", "play:/nowhere");
        played.await("lpadmin", "-d", "hall");
        List<Printer> printers = played.printers().list();
        played.await("lpadmin", "-x", "another");
        assertEquals(
                List.of("hall", "another"), printers.stream().map(Printer::name).toList());
        assertEquals(
                List.of(true, false), printers.stream().map(Printer::isDefault).toList());
    }

    @Test
    void whatever_the_printer_lacks_is_said_and_printing_goes_on_afterwards() throws IOException {
        for (Reason reason : List.of(Reason.MEDIA_EMPTY, Reason.COVER_OPEN, Reason.OFFLINE)) {
            played.play(keyword(reason));
            PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
            PrintJob behind = played.hall().print(pdf(), 1, false, "Phiếu sau");
            Stopped stopped = await(job, Stopped.class);
            assertEquals(new Stopped(reason.vietnamese(), reason.english(), false), stopped);
            assertEquals(List.of(reason), played.hall().reasons());
            assertEquals(List.of(), played.tray(".pdf"));
            played.play("");
            await(job, Done.class);
            await(behind, Done.class);
            for (Path sheet : played.tray(".pdf")) {
                Files.delete(sheet);
            }
        }
    }

    @Test
    void little_toner_stops_nothing() throws IOException {
        played.play("toner-low-warning");
        PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
        await(played.hall(), printer -> printer.reasons().equals(List.of(Reason.TONER_LOW)));
        assertEquals(new Printing(0), job.state());
        assertEquals(
                new Queued(), played.hall().print(pdf(), 1, false, "Phiếu sau").state());
        played.play("");
        await(job, Done.class);
    }

    @Test
    void pages_are_counted_while_the_printer_says_so() throws IOException {
        Path busy = Files.createFile(played.busy());
        PrintJob job = played.hall().print(pdf(), 2, false, "Phiếu");
        await(job, Printing.class, printing -> printing.pages() == 2 * PAGES);
        Files.delete(busy);
        await(job, Done.class);
    }

    @Test
    void a_job_that_is_held_says_so() throws IOException {
        played.play("holds");
        Stopped stopped = await(played.hall().print(pdf(), 1, false, "Phiếu"), Stopped.class);
        assertTrue(stopped.vietnamese().contains("giữ lại"), stopped.vietnamese());
    }

    @Test
    void a_paused_queue_is_said_until_it_goes_on() throws IOException {
        played.await("cupsdisable", "hall");
        PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
        assertTrue(await(job, Stopped.class).vietnamese().contains("tạm dừng"));
        assertEquals(State.STOPPED, played.hall().state());
        played.await("cupsenable", "hall");
        await(job, Done.class);
    }

    @Test
    void a_printer_that_gives_up_is_never_called_done() throws IOException {
        played.play("broken");
        PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
        assertTrue(!await(job, Stopped.class).vietnamese().isEmpty());
        assertEquals(List.of(), played.tray(".pdf"));
        job.cancel();
        assertTrue(await(job, Stopped.class, Stopped::ended).ended());
    }

    @Test
    void a_job_that_the_printer_refuses_is_over_and_not_done() throws IOException {
        played.play("refuses");
        PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
        assertTrue(await(job, Stopped.class, Stopped::ended).ended());
    }

    @Test
    void a_cancelled_job_is_never_called_done() throws IOException {
        played.play("media-empty-error");
        PrintJob first = played.hall().print(pdf(), 1, false, "Phiếu");
        PrintJob behind = played.hall().print(pdf(), 1, false, "Phiếu sau");
        await(first, Stopped.class);
        behind.cancel();
        first.cancel();
        assertTrue(await(first, Stopped.class, Stopped::ended).vietnamese().contains("hủy"));
        assertTrue(await(behind, Stopped.class, Stopped::ended).vietnamese().contains("hủy"));
        assertEquals(List.of(), played.tray(".pdf"));
    }

    @Test
    void what_cannot_be_printed_is_refused_before_paper_is_used() throws IOException {
        Printer hall = played.hall();
        byte[] pdf = pdf();
        assertThrows(RequestRefused.class, () -> hall.print(pdf, 0, false, "Phiếu"));
        assertThrows(RequestRefused.class, () -> hall.print(pdf, 100_000, false, "Phiếu"));
        assertThrows(IllegalArgumentException.class, () -> hall.print(new byte[] {1}, 1, false, "Phiếu"));
        played.await("cupsreject", "hall");
        RequestRefused refused = assertThrows(RequestRefused.class, () -> hall.print(pdf, 1, false, "Phiếu"));
        played.await("cupsaccept", "hall");
        assertTrue(refused.getMessage().contains("hàng đợi của máy in không nhận việc"), refused.getMessage());
        assertTrue(refused.getMessage().contains("chưa có gì được in (CUPS: lp: "), refused.getMessage());
    }

    @Test
    void no_printer_and_no_cups_are_told_apart(@TempDir Path other) throws IOException {
        Printers gone;
        Printer hall;
        PrintJob job;
        byte[] pdf = pdf();
        try (PlayedPrinter empty = PlayedPrinter.start(other)) {
            gone = empty.printers();
            hall = empty.hall();
            job = hall.print(pdf, 1, false, "Phiếu");
            empty.await("lpadmin", "-x", "hall");
            refused(() -> gone.list(), "chưa có máy in nào");
        }
        refused(gone::list, "chưa chạy");
        refused(job::state, "chưa chạy");
        refused(() -> hall.print(pdf, 1, false, "Phiếu"), "không còn thấy máy in này");
    }

    @Test
    void a_queue_that_stopped_or_lacks_paper_lets_nothing_out_and_says_why() throws IOException {
        assertEquals(Optional.empty(), played.hall().stops());
        played.await("cupsdisable", "hall");
        assertEquals(Optional.of(Reason.PAUSED), played.hall().stops());
        played.await("cupsenable", "hall");
        played.play("media-empty-error");
        PrintJob job = played.hall().print(pdf(), 1, false, "Phiếu");
        await(job, Stopped.class);
        assertEquals(Optional.of(Reason.MEDIA_EMPTY), played.hall().stops());
        job.cancel();
    }

    private static String keyword(Reason reason) {
        return switch (reason) {
            case MEDIA_EMPTY -> "media-empty-error";
            case COVER_OPEN -> "door-open-error";
            default -> "offline-error";
        };
    }

    static void refused(Runnable asked, String said) {
        RequestRefused refused = assertThrows(RequestRefused.class, asked::run);
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static <T extends JobState> T await(PrintJob job, Class<T> wanted) {
        return await(job, wanted, state -> true);
    }

    private static <T extends JobState> T await(PrintJob job, Class<T> wanted, Predicate<T> enough) {
        JobState last = job.state();
        for (int i = 0; i < TRIES; i++) {
            if (wanted.isInstance(last) && enough.test(wanted.cast(last))) {
                return wanted.cast(last);
            }
            PlayedPrinter.pause();
            last = job.state();
        }
        return fail("the job stands at " + last);
    }

    private static void await(Printer printer, Predicate<Printer> wanted) {
        for (int i = 0; i < TRIES; i++) {
            Printer now = played.printers().list().stream()
                    .filter(each -> each.name().equals(printer.name()))
                    .findFirst()
                    .orElseThrow();
            if (wanted.test(now)) {
                return;
            }
            PlayedPrinter.pause();
        }
        fail("the printer never came to that");
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < PAGES; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
