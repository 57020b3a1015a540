package vn.kiemphieu.counter.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program dies between two writes: what lies on the disk at that moment is opened again. */
class DyingTest {
    @TempDir
    private Path temp;

    @Test
    void a_batch_whose_beginning_was_not_committed_never_was() {
        Hall hall = Hall.at(temp.resolve("phien"));
        Hall after = dyingAt("batch made", hall, () -> hall.numbers.open(1));
        assertTrue(after.journal().batch().isEmpty());
        after.numbers.count(1, 1, 30);
        assertEquals(Hall.sheets(1, 30), after.numbers.sheets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"store written", "batch committed", "batch destroyed"})
    void a_batch_is_open_or_closed_and_never_both(String moment) {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.numbers.count(1, 1, 30);
        hall.numbers.open(2);
        IntStream.rangeClosed(31, 60).forEach(hall.numbers::feed);

        Hall after = dyingAt(moment, hall, () -> hall.numbers.close(Optional.empty()));

        boolean open = moment.equals("store written");
        assertEquals(open, after.journal().batch().isPresent());
        assertEquals(open, Files.exists(after.folder.resolve("batch")));
        assertEquals(open ? 0 : 30, after.records(2));
        assertEquals(Hall.sheets(1, 60), after.numbers.sheets());
        if (open) {
            after.numbers.close(Optional.empty());
            assertEquals(Hall.sheets(1, 60), after.numbers.sheets());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"store written", "batch committed"})
    void a_joined_batch_is_open_or_joined(String moment) {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.numbers.count(1, 1, 30);
        hall.numbers.open(2);
        IntStream.rangeClosed(31, 40).forEach(hall.numbers::feed);

        Hall after = dyingAt(moment, hall, () -> hall.numbers.close(Optional.of(1)));

        assertEquals(moment.equals("store written") ? 30 : 40, after.records(1));
        assertEquals(Hall.sheets(1, 40), after.numbers.sheets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"store written", "session committed"})
    void a_session_is_open_or_closed_and_never_both(String moment) {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.numbers.count(1, 1, 30);
        hall.numbers.count(2, 31, 60);

        Hall after = dyingAt(moment, hall, () -> hall.numbers.closeSession());

        assertEquals(Hall.sheets(1, 60), after.numbers.sheets());
        if (moment.equals("store written")) {
            after.numbers.closeSession();
        }
        assertEquals(60, after.records(0));
        assertEquals(1, files(after.folder.resolve("store")));
    }

    @Test
    void a_batch_that_the_chain_does_not_know_is_not_destroyed() throws IOException {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.numbers.open(1);
        hall.numbers.feed(1);
        hall.numbers.close();
        Path fed = temp.resolve("fed");
        copy(hall.folder.resolve("batch"), fed);
        Hall other = Hall.at(temp.resolve("other"));
        other.numbers.close();
        copy(fed, other.folder.resolve("batch"));

        JournalTampered refused =
                assertThrows(JournalTampered.class, () -> SessionJournal.open(other.folder, other.keys));

        assertTrue(refused.getMessage().contains("sổ phiên không ghi"), refused.getMessage());
        assertTrue(Files.exists(other.folder.resolve("batch/key")));
        assertEquals(
                List.of("batch"),
                SessionJournal.verify(other.folder, other.keys.kiosk().verifyingKey())
                        .strays());
    }

    @Test
    void after_a_failure_no_step_is_taken_before_the_session_is_opened_anew() {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.numbers.open(1);
        hall.numbers.feed(1);
        dyingAt("store written", hall, () -> hall.numbers.close(Optional.empty()));
        JournalFailed refused = assertThrows(JournalFailed.class, () -> hall.numbers.feed(2));
        assertTrue(refused.getMessage().contains("mở lại phiên"), refused.getMessage());
        assertFalse(hall.journal().batch().isEmpty());
    }

    /** A copy of the disk at that moment, opened. */
    private Hall dyingAt(String moment, Hall hall, Runnable step) {
        Path copy = temp.resolve("copy");
        hall.reopen(passed -> {
            if (passed.equals(moment)) {
                copy(hall.folder, copy);
                throw new Death();
            }
        });
        assertThrows(Death.class, step::run);
        return hall.elsewhere(copy);
    }

    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long files(Path folder) {
        return JournalFailed.guard(folder, () -> (long) DurableFiles.in(folder).size());
    }
}
