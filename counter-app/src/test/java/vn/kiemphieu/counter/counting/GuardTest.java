package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.Attempt.Purpose;
import vn.kiemphieu.scanner.PageFile;

class GuardTest {
    private static final String REQUEST = "{\"election\":\"bch\"}";

    @TempDir
    private Path folder;

    private OutFolder out;
    private PageFile one;
    private PageFile two;

    @BeforeEach
    void two_pictures() throws IOException {
        out = OutFolder.open(folder.resolve("out"));
        one = page("một.png");
        two = page("hai.png");
    }

    @Test
    void what_came_back_is_not_suspected() {
        run(working -> Guard.ofReading(working).among(one, () -> true));
        assertEquals(List.of(), next());
    }

    @Test
    void what_broke_down_without_ending_the_process_is_not_suspected() {
        run(working -> assertThrows(
                IllegalStateException.class,
                () -> Guard.ofReading(working).among(one, () -> {
                    throw new IllegalStateException("a mistake of ours");
                })));
        assertEquals(List.of(), next());
    }

    @Test
    void what_was_in_hand_is_taken_alone_and_then_forgotten() {
        run(working -> {
            die(working, one);
            die(working, two);
        });
        assertEquals(List.of("read một.png", "read hai.png"), next());
        assertEquals(List.of(), next());
    }

    @Test
    void a_page_is_given_up_after_it_was_deadly_twice_alone() {
        run(working -> die(working, one));
        run(working -> dieAlone(working, one));
        run(working -> dieAlone(working, one));
        assertEquals(List.of("gave up một.png"), next());
    }

    @Test
    void a_page_that_was_deadly_once_alone_is_tried_again() {
        run(working -> die(working, one));
        run(working -> dieAlone(working, one));
        assertEquals(List.of("read một.png"), next());
        assertEquals(List.of(), next());
    }

    @Test
    void whatever_kills_the_program_a_run_begins_with_the_page_that_was_alone_before() {
        run(working -> {
            die(working, one);
            die(working, two);
        });
        run(working -> dieAlone(working, two));
        assertEquals(List.of("read hai.png", "read một.png"), next());
    }

    @Test
    void another_picture_in_its_place_is_not_blamed() throws IOException {
        run(working -> die(working, one));
        run(working -> dieAlone(working, one));
        run(working -> dieAlone(working, one));
        Files.writeString(one.file(), "scanned again");
        assertEquals(List.of("read một.png"), next());
    }

    @Test
    void a_page_that_died_in_drawing_is_not_suspected_in_reading() {
        run(working -> working.begin(Attempt.at(Purpose.SHOW, one)));
        run(working -> assertFalse(working.wasCutOff(Attempt.at(Purpose.READ, one))));
    }

    @Test
    void a_file_given_twice_ends_twice() {
        run(working -> {
            die(working, one);
            die(working, one);
            working.end(Attempt.at(Purpose.READ, one));
            working.end(Attempt.at(Purpose.READ, one));
        });
        assertEquals(List.of(), next());
    }

    @Test
    void a_line_torn_within_a_letter_moves_no_other() throws IOException {
        run(working -> die(working, one));
        byte[] torn = "{\"source\":\"\u1ed9".getBytes(StandardCharsets.UTF_8);
        Files.write(out.file(WorkingFile.NAME), Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);
        Files.writeString(out.file(WorkingFile.NAME), "\n", StandardOpenOption.APPEND);
        run(working -> die(working, two));
        assertEquals(List.of("read một.png", "read hai.png"), next());
        assertEquals(List.of(), next());
    }

    @Test
    void on_a_disk_that_is_full_an_attempt_still_ends() throws IOException {
        run(working -> die(working, one));
        long size = Files.size(out.file(WorkingFile.NAME));
        run(working -> working.end(Attempt.at(Purpose.READ, one)));
        assertEquals(size, Files.size(out.file(WorkingFile.NAME)));
        assertEquals(List.of(), next());
    }

    private interface Work {
        void on(WorkingFile working);
    }

    private void run(Work work) {
        try (WorkingFile working = WorkingFile.open(out, REQUEST)) {
            work.on(working);
        }
    }

    private static void die(WorkingFile working, PageFile page) {
        working.begin(Attempt.at(Purpose.READ, page));
    }

    private static void dieAlone(WorkingFile working, PageFile page) {
        working.beginAlone(Attempt.at(Purpose.READ, page), PageReceiver.name(page));
    }

    /** What the next run does first. */
    private List<String> next() {
        List<String> told = new ArrayList<>();
        run(working -> {
            Set<PageFile> done = Guard.ofReading(working)
                    .aloneFirst(
                            List.of(one, two),
                            page -> told.add("read " + page.source()),
                            page -> told.add("gave up " + page.source()));
            assertEquals(told.size(), done.size());
        });
        return told;
    }

    private PageFile page(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return new PageFile(name, file, 1, "scans");
    }
}
