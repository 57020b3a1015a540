package vn.kiemphieu.scanner.sane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.FoundScanner;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.Scanners;

/** Against a real saned and SANE's test device, whose feeder holds ten sheets. */
class SanedTest {
    private static final FeedSettings A4 = FeedSettings.a4(75, 1);
    private static final int TRAY = 10;

    @TempDir
    static Path config;

    private static Saned saned;
    private final List<ScannedPage> pages = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        saned = Saned.start(config);
    }

    @BeforeEach
    void forget() throws IOException {
        saned.tell(Map.of());
    }

    @AfterAll
    static void stop() {
        if (saned != null) {
            saned.close();
        }
    }

    private Scanner scanner() {
        return Scanners.open(saned.find("test"));
    }

    @Test
    void scanners_are_listed_and_one_is_chosen() {
        FoundScanner found = saned.find("test:0");
        assertEquals("Noname frontend-tester", found.name());
        assertEquals("virtual device", found.type());
        assertTrue(Scanners.list(Saned.HOST, saned.port()).size() > 1);
    }

    @Test
    void ten_sheets_come_from_the_feeder_and_then_it_is_empty() {
        try (Scanner scanner = scanner()) {
            assertEquals(new FeedEnd.TrayEmpty(TRAY), scanner.feed(A4, pages::add));
        }
        assertEquals(TRAY, pages.size());
        GreyPicture picture = PageFiles.decode(pages.get(0).picture()).orElseThrow();
        assertEquals(210 / 25.4 * 75, picture.width(), 1);
        assertEquals(0, pages.get(0).lengthMillimetres(), "this device delivers the whole window, whatever lies in it");
    }

    @Test
    void the_tray_is_filled_again_and_the_feed_goes_on() {
        try (Scanner scanner = scanner()) {
            scanner.feed(A4, pages::add);
            scanner.feed(A4, pages::add);
        }
        assertEquals(2 * TRAY, pages.size());
    }

    @Test
    void a_pause_ends_the_feed_after_the_page_in_hand() {
        try (Scanner scanner = scanner()) {
            FeedEnd end = scanner.feed(A4, page -> {
                pages.add(page);
                if (pages.size() == 3) {
                    scanner.pause();
                }
            });
            assertEquals(new FeedEnd.Paused(3), end);
        }
        assertEquals(3, pages.size());
    }

    @Test
    void what_the_taker_throws_goes_on_and_the_device_is_free_again() {
        try (Scanner scanner = scanner()) {
            assertThrows(
                    ArithmeticException.class,
                    () -> scanner.feed(A4, page -> {
                        throw new ArithmeticException("disk full");
                    }));
            assertEquals(new FeedEnd.TrayEmpty(TRAY), scanner.feed(A4, pages::add));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SANE_STATUS_JAMMED, Jammed, tờ thứ 1",
        "SANE_STATUS_COVER_OPEN, CoverOpen, đóng nắp",
        "SANE_STATUS_DEVICE_BUSY, Busy, đang bận",
        "SANE_STATUS_IO_ERROR, Lost, Mất liên lạc",
        "SANE_STATUS_NO_DOCS, TrayEmpty, Khay không có giấy",
        "SANE_STATUS_CANCELLED, Paused, tạm dừng",
        "SANE_STATUS_ACCESS_DENIED, Failed, cấp quyền",
        "SANE_STATUS_NO_MEM, Failed, NO_MEM",
        "SANE_STATUS_EOF, Failed, không có ảnh"
    })
    void each_fault_of_the_device_has_its_words_and_no_page(String status, String end, String words)
            throws IOException {
        saned.tell(Map.of("read-status-code", status));
        try (Scanner scanner = scanner()) {
            FeedEnd ended = scanner.feed(A4, pages::add);
            assertEquals(end, ended.getClass().getSimpleName());
            assertEquals(0, ended.pages());
            assertTrue(ended.vietnamese().contains(words), ended.vietnamese());
            assertTrue(ended.english().endsWith("."), ended.english());
        }
        assertEquals(List.of(), pages);
    }

    @Test
    void after_a_jam_is_cleared_the_same_scanner_goes_on() throws IOException {
        try (Scanner scanner = scanner()) {
            saned.tell(Map.of("read-status-code", "SANE_STATUS_JAMMED"));
            assertInstanceOf(FeedEnd.Jammed.class, scanner.feed(A4, pages::add));
            saned.tell(Map.of());
            assertEquals(new FeedEnd.TrayEmpty(TRAY), scanner.feed(A4, pages::add));
        }
        assertEquals(TRAY, pages.size());
    }

    @Test
    void a_saned_killed_between_two_pages_is_lost_and_no_page_is_doubled(@TempDir Path other)
            throws IOException, InterruptedException {
        try (Saned mortal = Saned.start(other);
                Scanner scanner = Scanners.open(mortal.find("test"))) {
            FeedEnd end = scanner.feed(A4, page -> {
                pages.add(page);
                if (pages.size() == 4) {
                    mortal.kill();
                }
            });
            assertEquals(new FeedEnd.Lost(4, 5, scanner.name()), end);
            assertInstanceOf(FeedEnd.Lost.class, scanner.feed(A4, pages::add));
            var told = assertThrows(ScannerException.class, () -> mortal.find("test"));
            assertTrue(told.getMessage().contains("saned.conf"), told.getMessage());
        }
        assertEquals(4, pages.size());
    }

    @ParameterizedTest
    @CsvSource({"1, Gray", "16, Gray", "16, Color"})
    void every_depth_and_mode_is_asked_for_as_grey_of_eight_bits(String depth, String mode) throws IOException {
        saned.tell(Map.of("depth", depth, "mode", mode, "test-picture", "Grid"));
        byte[] asked = first(saned.find("test"));
        saned.tell(Map.of("test-picture", "Grid"));
        assertArrayEquals(first(saned.find("test")), asked);
    }

    @ParameterizedTest
    @CsvSource({"16, Gray", "8, Color", "16, Color"})
    void a_device_that_insists_on_another_form_gives_the_same_picture(String depth, String mode) throws IOException {
        saned.tell(Map.of("test-picture", "Grid"));
        byte[] plain = first(saned.find("test"));
        byte[] other = first(saned.find("test").with("depth", depth).with("mode", mode));
        assertPictures(plain, other);
    }

    @Test
    void three_frames_of_one_colour_each_make_one_picture() throws IOException {
        saned.tell(Map.of("test-picture", "Grid"));
        FoundScanner found = saned.find("test");
        byte[] plain = first(found);
        assertPictures(plain, first(found.with("mode", "Color").with("three-pass", "yes")));
    }

    @Test
    void three_frames_of_sixteen_bits_are_refused_in_words() {
        Scanner scanner = Scanners.open(
                saned.find("test").with("depth", "16").with("mode", "Color").with("three-pass", "yes"));
        FeedEnd end = scanner.feed(A4, pages::add);
        assertInstanceOf(FeedEnd.Failed.class, end);
        assertTrue(end.vietnamese().contains("8 bit"), end.vietnamese());
        assertEquals(List.of(), pages);
    }

    @Test
    void a_device_that_measures_its_sheets_tells_how_long_they_are() {
        Scanner scanner = Scanners.open(saned.find("test").with("hand-scanner", "yes"));
        scanner.feed(FeedSettings.a5(50, 1), pages::add);
        assertTrue(
                pages.get(0).lengthMillimetres() > 100, () -> "" + pages.get(0).lengthMillimetres());
    }

    @Test
    void a_setting_that_the_device_does_not_have_is_told_by_name() {
        FeedEnd end = Scanners.open(saned.find("test").with("lamp", "on")).feed(A4, pages::add);
        assertTrue(end.vietnamese().contains("lamp"), end.vietnamese());
        FeedEnd other = Scanners.open(saned.find("test").with("mode", "Purple")).feed(A4, pages::add);
        assertTrue(other.vietnamese().contains("Purple"), other.vietnamese());
        assertEquals(List.of(), pages);
    }

    @Test
    void both_sides_are_refused_where_the_device_has_only_one() {
        FeedEnd end = scanner().feed(FeedSettings.a4(75, 2), pages::add);
        assertTrue(end.vietnamese().contains("hai mặt"), end.vietnamese());
        assertEquals(List.of(), pages);
    }

    @Test
    void a_finer_resolution_gives_more_pixels() {
        GreyPicture coarse = PageFiles.decode(first(saned.find("test"))).orElseThrow();
        scanner().feed(FeedSettings.a4(150, 1), pages::add);
        GreyPicture fine =
                PageFiles.decode(pages.get(pages.size() - 1).picture()).orElseThrow();
        assertEquals(2 * coarse.width(), fine.width(), 2);
        assertNotEquals(coarse.height(), fine.height());
    }

    private byte[] first(FoundScanner found) {
        List<ScannedPage> some = new ArrayList<>();
        Scanner scanner = Scanners.open(found);
        FeedEnd end = scanner.feed(A4, page -> {
            some.add(page);
            scanner.pause();
        });
        assertEquals(new FeedEnd.Paused(1), end, end::english);
        return some.get(0).picture();
    }

    /** The same but for what JPEG does to it. */
    private static void assertPictures(byte[] one, byte[] other) {
        GreyPicture left = PageFiles.decode(one).orElseThrow();
        GreyPicture right = PageFiles.decode(other).orElseThrow();
        assertEquals(left.width(), right.width());
        assertEquals(left.height(), right.height());
        int far = 0;
        for (int i = 0; i < left.pixels().length; i++) {
            far += Math.abs((left.pixels()[i] & 0xFF) - (right.pixels()[i] & 0xFF)) > 64 ? 1 : 0;
        }
        assertTrue(100 * far < left.pixels().length, far + " pixels differ");
    }
}
