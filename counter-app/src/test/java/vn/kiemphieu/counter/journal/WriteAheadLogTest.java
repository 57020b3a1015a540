package vn.kiemphieu.counter.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.hall.NumberedHall;

class WriteAheadLogTest {
    private static final String LOG = SessionJournal.SESSION + "-wal";
    private static final int SHORT = 1 << 20;

    @TempDir
    private Path temp;

    @Test
    void the_log_stays_short_however_long_the_chain_gets() throws IOException {
        Hall hall = Hall.at(temp.resolve("phien"));
        for (int step = 1; step <= 300; step++) {
            hall.journal().append("printed", NumberedHall.facts().put("copies", step));
        }
        long log = Files.size(hall.folder.resolve(LOG));
        assertTrue(log > 0 && log < SHORT, log + " bytes");
    }

    @Test
    void what_a_crash_left_in_the_log_lies_in_the_file_once_the_session_is_open() throws IOException {
        Hall hall = Hall.at(temp.resolve("phien"));
        hall.journal().append("printed", NumberedHall.facts().put("copies", 7));
        List<Entry> entries = hall.journal().entries();
        Path crashed = copy(hall.folder, "crashed", SessionJournal.SESSION, LOG);
        Hall restarted = hall.elsewhere(crashed);
        assertEquals(entries, restarted.journal().entries());
        Path withoutLog = copy(crashed, "without-log", SessionJournal.SESSION);
        restarted.numbers.close();
        assertEquals(entries, hall.elsewhere(withoutLog).journal().entries());
    }

    private Path copy(Path from, String name, String... files) throws IOException {
        Path to = temp.resolve(name);
        Files.createDirectories(to.resolve(SessionJournal.STORE));
        for (String file : files) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return to;
    }
}
