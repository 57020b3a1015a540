package vn.kiemphieu.counter.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.bench.hall.NumberedHall;

class SessionJournalTest {
    @TempDir
    private Path temp;

    private Hall hall;

    @BeforeEach
    void begin() {
        hall = Hall.at(temp.resolve("phien"));
    }

    @Test
    void a_session_stands_after_a_restart_where_it_stood() {
        hall.journal().append("opened", NumberedHall.facts().put("by", "A"));
        hall.numbers.count(1, 1, 30);
        hall.numbers.open(2);
        hall.numbers.feed(31);
        hall.numbers.feed(32);

        hall.reopen(Moments.NONE);

        assertEquals(Hall.sheets(1, 32), hall.numbers.sheets());
        assertEquals(2, hall.journal().batch().orElseThrow().size());
        assertEquals(
                List.of("prepared", "opened", "batch-opened", "batch-closed", "batch-opened"),
                hall.journal().entries().stream().map(Entry::what).toList());
        hall.numbers.feed(33);
        hall.numbers.close(Optional.empty());
        assertEquals(Hall.sheets(1, 33), hall.numbers.sheets());
    }

    @Test
    void a_page_that_was_durable_though_nobody_was_told_is_not_added_twice() {
        hall.numbers.open(1);
        hall.numbers.feed(1);
        WorkingBatch batch = hall.journal().batch().orElseThrow();

        hall.journal().accept(1, batch.prepare(NumberedHall.picture(1)), NumberedHall.said(1));

        assertEquals(1, batch.size());
        assertThrows(
                IllegalStateException.class,
                () -> hall.journal().accept(1, batch.prepare(NumberedHall.picture(2)), NumberedHall.said(2)));
        assertEquals(1, batch.size());
    }

    @Test
    void a_line_that_somebody_typed_is_a_row_without_a_picture() throws IOException {
        byte[] line = "1-14 / 15, typed by somebody".getBytes(StandardCharsets.UTF_8);
        hall.numbers.open(1);
        hall.journal().accept(1, line);
        hall.journal().accept(1, line);
        hall.journal().accept(2, line);
        hall.reopen(Moments.NONE);
        WorkingBatch batch = hall.journal().batch().orElseThrow();
        assertEquals(2, batch.size());
        assertArrayEquals(line, batch.line(2));
        assertThrows(IllegalStateException.class, () -> batch.page(2));
        assertThrows(IllegalStateException.class, () -> batch.sha256(2));
        assertThrows(IllegalStateException.class, () -> hall.journal().accept(4, line));
        for (Path file : filesBelow(temp)) {
            assertFalse(contains(Files.readAllBytes(file), line), file.toString());
        }
        assertEquals(
                Optional.of(2),
                SessionJournal.verify(hall.folder, hall.keys.kiosk().verifyingKey())
                        .feeding());
    }

    @Test
    void nothing_of_an_open_batch_can_be_read_without_its_key() throws IOException {
        hall.numbers.open(1);
        for (int sheet = 1; sheet <= 5; sheet++) {
            hall.numbers.feed(sheet);
        }
        byte[] picture = NumberedHall.picture(3);
        byte[] said = "what was seen".getBytes(StandardCharsets.UTF_8);
        for (Path file : filesBelow(temp)) {
            byte[] bytes = Files.readAllBytes(file);
            assertFalse(contains(bytes, Arrays.copyOf(picture, 64)), file.toString());
            assertFalse(contains(bytes, said), file.toString());
        }
    }

    @Test
    void nothing_is_left_of_a_closed_batch_but_its_records() {
        hall.numbers.count(1, 1, 30);
        assertFalse(Files.exists(hall.folder.resolve("batch")));
        assertEquals(30, hall.records(1));
    }

    @Test
    void two_orders_of_feeding_give_the_same_store() {
        // The same names and salts, which are random in the hall.
        List<StoredRecord> records = hall(List.of(1, 2, 3, 4, 5));
        List<StoredRecord> shuffled = hall(List.of(4, 1, 5, 3, 2));
        Path one = temp.resolve("one.db");
        Path other = temp.resolve("other.db");
        StoreFile.write(one, records, SessionJournalTest::pictureOf);
        StoreFile.write(other, shuffled, SessionJournalTest::pictureOf);
        assertArrayEquals(bytes(one), bytes(other));
    }

    @Test
    void a_batch_too_small_to_stand_alone_joins_the_one_before() {
        hall.numbers.count(1, 1, 30);
        hall.numbers.open(2);
        hall.numbers.feed(31);
        hall.numbers.close(Optional.of(1));

        assertEquals(31, hall.records(1));
        assertEquals(0, hall.records(2));
        hall.reopen(Moments.NONE);
        assertEquals(31, hall.records(1));
        assertEquals(Hall.sheets(1, 31), hall.numbers.sheets());
    }

    @Test
    void what_people_concluded_is_bound_by_the_chain_and_says_nothing_in_it() {
        hall.numbers.count(1, 1, 30);
        byte[] conclusion = "row 7 for".getBytes(StandardCharsets.UTF_8);
        Hash commitment = hall.journal().conclude("concluded", NumberedHall.facts(), conclusion);

        hall.reopen(Moments.NONE);

        assertArrayEquals(conclusion, hall.journal().conclusions().get(commitment));
        Entry last = hall.journal().entries().get(hall.journal().entries().size() - 1);
        assertEquals(commitment.hex(), last.facts().get("commitment").textValue());
    }

    @Test
    void a_closed_session_is_one_store_without_batches_and_conclusions() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.numbers.count(2, 31, 70);
        byte[] conclusion = "row 7 for".getBytes(StandardCharsets.UTF_8);
        hall.journal().conclude("concluded", NumberedHall.facts(), conclusion);

        hall.numbers.closeSession();

        assertEquals(Set.of(0), hall.journal().records().keySet());
        assertEquals(Hall.sheets(1, 70), hall.numbers.sheets());
        hall.reopen(Moments.NONE);
        assertEquals(Hall.sheets(1, 70), hall.numbers.sheets());
        assertTrue(hall.journal().conclusions().isEmpty());
        assertEquals(1, filesBelow(hall.folder.resolve("store")).size());
        for (Path file : filesBelow(hall.folder)) {
            assertFalse(contains(Files.readAllBytes(file), conclusion), file.toString());
        }
    }

    @Test
    void pictures_gathered_before_the_closing_are_all_in_the_one_store() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.numbers.count(2, 31, 70);
        assertTrue(hall.journal().gather(9));
        hall.numbers.count(3, 71, 100);
        int steps = 1;
        while (hall.journal().gather(9)) {
            steps++;
        }
        assertEquals(12, steps, "a batch was locked meanwhile: all 100 pictures are gathered anew, nine at a time");

        hall.numbers.closeSession();

        assertEquals(Hall.sheets(1, 100), hall.numbers.sheets());
        hall.reopen(Moments.NONE);
        assertEquals(Hall.sheets(1, 100), hall.numbers.sheets());
        assertEquals(1, filesBelow(hall.folder.resolve("store")).size());
        assertEquals(
                100,
                SessionJournal.verify(hall.folder, hall.keys.kiosk().verifyingKey())
                        .pictures());
    }

    @Test
    void a_closing_takes_over_what_is_half_gathered_and_a_crash_leaves_nothing_of_it() throws IOException {
        hall.numbers.count(1, 1, 40);
        assertTrue(hall.journal().gather(9));
        Path gathered = hall.folder.resolve("store").resolve("gathered.new");
        Path left = temp.resolve("left.new");
        Files.copy(gathered, left);
        hall.reopen(Moments.NONE);
        assertFalse(Files.exists(gathered));
        Files.copy(left, gathered);
        hall.reopen(Moments.NONE);
        assertFalse(Files.exists(gathered));

        assertTrue(hall.journal().gather(9));
        hall.numbers.closeSession();
        assertEquals(Hall.sheets(1, 40), hall.numbers.sheets());
    }

    @Test
    void while_a_batch_is_fed_nothing_is_gathered() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.numbers.open(2);
        assertFalse(hall.journal().gather(9));
        assertEquals(1, filesBelow(hall.folder.resolve("store")).size());
    }

    @Test
    void a_sealed_link_moved_to_another_place_is_seen() {
        hall.numbers.count(1, 1, 30);
        hall.numbers.close();
        try (Database file = Database.durable(hall.folder.resolve("session.db"))) {
            file.run("UPDATE link SET place = 37 WHERE place = 30");
        }
        JournalTampered refused =
                assertThrows(JournalTampered.class, () -> SessionJournal.open(hall.folder, hall.keys));
        assertTrue(refused.getMessage().contains("niêm phong vị trí"), refused.getMessage());
    }

    @Test
    void the_time_of_a_sheet_is_nowhere() {
        hall.numbers.count(1, 1, 30);
        assertEquals("2026-11-27 08:15", hall.journal().entries().get(2).time());
    }

    @Test
    void a_second_program_is_refused_with_a_word() {
        JournalFailed refused = assertThrows(JournalFailed.class, () -> SessionJournal.open(hall.folder, hall.keys));
        assertTrue(refused.getMessage().contains("một chương trình khác"), refused.getMessage());
    }

    private static List<StoredRecord> hall(List<Integer> order) {
        List<StoredRecord> records = new ArrayList<>();
        for (int sheet : order) {
            String name = String.format("%032x", sheet * 7919);
            String picture = String.format("%032x", sheet);
            records.add(new StoredRecord(
                    name,
                    Hash.over(NumberedHall.said(sheet)),
                    NumberedHall.said(sheet),
                    Map.of(picture, Hash.over(pictureOf(picture)))));
        }
        return records;
    }

    private static byte[] pictureOf(String name) {
        return NumberedHall.picture(Integer.parseInt(name, 16));
    }

    private static byte[] bytes(Path file) {
        return JournalFailed.guard(file, () -> Files.readAllBytes(file));
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
