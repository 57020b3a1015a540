package vn.kiemphieu.scanner.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.scanner.folder.ShadedFiles.png;
import static vn.kiemphieu.scanner.folder.ShadedFiles.tiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.scanner.folder.FolderScript.Happening;

/** What happens in the folder happens between two looks; nothing here waits for a clock. */
class WatchedFolderTest {
    @TempDir
    Path home;

    private final List<Integer> shades = new ArrayList<>();
    private final PageTaker taker = page -> shades.add(ShadedFiles.shade(page));

    private FolderScript watched() {
        return new FolderScript(home, taker);
    }

    @Test
    void files_are_handed_over_in_the_order_in_which_they_arrive_and_then_by_name() {
        FeedEnd end = watched()
                .feed(
                        () -> save("scan-10.png", png(10)),
                        () -> {
                            save("scan-9.png", png(9));
                            save("scan-08.png", png(8));
                        },
                        () -> save("scan-1.png", png(1)));
        assertEquals(new FeedEnd.Paused(4), end);
        assertEquals(List.of(10, 8, 9, 1), shades);
    }

    @Test
    void files_that_lie_there_already_come_first() throws IOException {
        save("b.png", png(2));
        save("a.png", png(1));
        watched().feed(() -> save("0.png", png(3)));
        assertEquals(List.of(1, 2, 3), shades);
    }

    @Test
    void a_file_is_handed_over_only_when_it_is_written_to_its_end() {
        byte[] whole = png(5);
        List<Integer> seen = new ArrayList<>();
        watched()
                .feed(
                        () -> save("a.png", Arrays.copyOf(whole, whole.length / 3)),
                        () -> append("a.png", Arrays.copyOfRange(whole, whole.length / 3, whole.length / 2)),
                        () -> seen.addAll(shades),
                        () -> seen.addAll(shades),
                        () -> seen.addAll(shades),
                        () -> append("a.png", Arrays.copyOfRange(whole, whole.length / 2, whole.length)));
        assertEquals(List.of(), seen, "half a file that has been still for three looks is half a file");
        assertEquals(List.of(5), shades);
    }

    @Test
    void no_file_overtakes_one_that_arrived_before_it() {
        byte[] slow = png(1);
        watched()
                .feed(
                        () -> save("slow.png", Arrays.copyOf(slow, 100)),
                        () -> save("quick.png", png(2)),
                        () -> {},
                        () -> {},
                        () -> save("slow.png", slow));
        assertEquals(List.of(1, 2), shades);
    }

    @Test
    void a_file_that_does_not_get_complete_is_told_by_name_and_then_passed() throws IOException {
        save("half.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Happening[] looks = new Happening[FolderWatch.PATIENCE + 5];
        Arrays.fill(looks, (Happening) () -> {});
        looks[0] = () -> save("whole.png", png(7));
        FolderScript script = watched();
        FeedEnd told = script.feed(looks);
        assertEquals(new FeedEnd.Waiting(0, List.of("half.jpg")), told);
        assertTrue(told.vietnamese().contains("half.jpg"), told.vietnamese());
        FeedEnd end = script.feed();
        assertEquals(List.of(7), shades);
        assertEquals(new FeedEnd.Waiting(1, List.of("half.jpg")), end, "a pause does not forget what still waits");
        script.feed(() -> save("half.jpg", png(8)));
        assertEquals(List.of(7, 8), shades);
    }

    @Test
    void what_is_no_picture_is_told_and_not_passed_over() throws IOException {
        save("notes.txt", new byte[] {'h', 'i'});
        assertEquals(new FeedEnd.Waiting(0, List.of("notes.txt")), watched().feed());
    }

    @Test
    void an_unchanged_file_is_never_handed_over_twice() throws IOException {
        Path file = save("a.png", png(3));
        FolderScript script = watched();
        script.feed();
        script.feed(() -> Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH)));
        script.feed(() -> Files.delete(file), () -> save("a.png", png(3)));
        assertEquals(List.of(3), shades);
    }

    @Test
    void the_same_name_with_other_content_is_a_new_file() throws IOException {
        save("scan.png", png(3));
        FolderScript script = watched();
        script.feed();
        script.feed(() -> save("scan.png", png(4)));
        assertEquals(List.of(3, 4), shades);
    }

    @Test
    void the_same_content_under_another_name_is_for_the_counting_rules() throws IOException {
        save("a.png", png(3));
        save("b.png", png(3));
        watched().feed();
        assertEquals(List.of(3, 3), shades);
    }

    @Test
    void unfinished_and_hidden_files_and_folders_wait_without_a_word() throws IOException {
        for (String name : List.of(".a.png", "b.png.part", "c.png.TMP", "d.png~", "~e.png", "f.crdownload")) {
            save(name, png(1));
        }
        Files.createDirectory(home.resolve("below"));
        FolderScript script = watched();
        assertEquals(new FeedEnd.Paused(0), script.feed());
        script.feed(
                () -> Files.move(home.resolve("b.png.part"), home.resolve("b.png"), StandardCopyOption.ATOMIC_MOVE));
        assertEquals(List.of(1), shades);
    }

    @Test
    void pages_of_one_file_come_one_by_one_and_a_pause_falls_between_them() throws IOException {
        save("batch.tif", tiff(1, 2, 3));
        save("z.png", png(4));
        FolderScript script = watched();
        FeedEnd end = script.feed(page -> {
            shades.add(ShadedFiles.shade(page));
            if (shades.size() == 2) {
                script.pause();
            }
        });
        assertEquals(new FeedEnd.Waiting(2, List.of("batch.tif", "z.png")), end);
        assertEquals(List.of(1, 2), shades);
        assertEquals(new FeedEnd.Paused(2), script.feed());
        assertEquals(List.of(1, 2, 3, 4), shades);
    }

    @Test
    void a_pdf_comes_page_by_page() throws IOException {
        byte[] whole = ShadedFiles.pdf(2);
        watched()
                .feed(
                        () -> save("s.pdf", Arrays.copyOf(whole, whole.length - 30)),
                        () -> {},
                        () -> save("s.pdf", whole));
        assertEquals(List.of(255, 255), shades);
    }

    @Test
    void a_tiff_whose_last_pixels_are_missing_waits() throws IOException {
        byte[] whole = tiff(1);
        save("a.tif", Arrays.copyOf(whole, whole.length - 50));
        assertEquals(new FeedEnd.Waiting(0, List.of("a.tif")), watched().feed());
    }

    @Test
    void a_page_whose_taker_failed_is_not_lost() throws IOException {
        save("a.png", png(1));
        save("b.png", png(2));
        FolderScript script = watched();
        PageTaker full = page -> {
            throw new UncheckedIOException(new IOException("disk full"));
        };
        assertThrows(UncheckedIOException.class, () -> script.feed(full));
        script.feed();
        assertEquals(List.of(1, 2), shades);
    }

    @Test
    void a_folder_that_vanishes_is_lost_and_found_again_without_doubling() throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Path away = home.resolve("away");
        Files.write(stick.resolve("a.png"), png(1));
        FolderScript script = new FolderScript(stick, taker);
        FeedEnd end = script.feed(() -> {}, () -> {}, () -> Files.move(stick, away));
        assertInstanceOf(FeedEnd.Lost.class, end);
        assertEquals(1, end.pages());
        assertTrue(end.vietnamese().contains(stick.toString()), end.vietnamese());
        Files.move(away, stick);
        Files.write(stick.resolve("b.png"), png(2));
        assertEquals(new FeedEnd.Paused(1), script.feed());
        assertEquals(List.of(1, 2), shades);
    }

    @Test
    void a_disk_that_is_back_in_another_place_goes_on_without_doubling() throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Files.write(stick.resolve("a.png"), png(1));
        FolderScript script = new FolderScript(stick, taker);
        script.feed(() -> {}, () -> {}, () -> Files.move(stick, home.resolve("away")));
        Files.createDirectory(stick);
        Files.write(stick.resolve("a.png"), png(1));
        Files.write(stick.resolve("b.png"), png(2));
        assertEquals(new FeedEnd.Paused(1), script.feed());
        assertEquals(List.of(1, 2), shades);
    }

    @Test
    void an_empty_folder_in_place_of_the_lost_one_is_noticed() throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        FeedEnd end = new FolderScript(stick, taker).feed(() -> {}, () -> {
            Files.move(stick, home.resolve("away"));
            Files.createDirectory(stick);
        });
        assertInstanceOf(FeedEnd.Lost.class, end);
    }

    @Test
    void nothing_in_the_folder_is_changed() throws IOException {
        Path file = save("a.png", png(1));
        byte[] before = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        watched().feed();
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(time, Files.getLastModifiedTime(file));
        try (var files = Files.list(home)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_folder_that_is_not_there_is_refused_in_words() {
        var refused = assertThrows(ScannerException.class, () -> Scanners.watching(home.resolve("none")));
        assertTrue(refused.getMessage().contains("Không có thư mục"), refused.getMessage());
    }

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name), bytes);
    }

    private void append(String name, byte[] bytes) throws IOException {
        Files.write(home.resolve(name), bytes, StandardOpenOption.APPEND);
    }
}
