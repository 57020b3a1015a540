package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.marks.Crops;

/** A comparison that cannot be made says what is missing and what to install. */
class PeersRefusedTest {
    @TempDir
    private Path folder;

    @Test
    void without_real_marks() {
        assertRefused("thêm --marks", "--amc", "/bin/true");
    }

    @Test
    void without_any_peer() throws IOException {
        assertRefused("thêm --amc hoặc --omrchecker", "--marks", marks());
    }

    @Test
    void with_too_few_sheets() throws IOException {
        assertRefused("ít nhất hai tờ", "--marks", marks(), "--amc", "/bin/true", "--sheets", "1");
    }

    @Test
    void where_amc_is_not_installed() throws IOException {
        assertRefused("hãy cài auto-multiple-choice", "--marks", marks(), "--amc", folder.resolve("none"));
    }

    @Test
    void where_omrchecker_is_not_there() throws IOException {
        assertRefused("github.com/Udayraj123/OMRChecker", "--marks", marks(), "--omrchecker", folder);
    }

    @Test
    void where_omrchecker_cannot_run() throws IOException {
        Files.writeString(folder.resolve("main.py"), "");
        assertRefused("hãy cài python3-opencv", "--marks", marks(), "--omrchecker", folder, "--python", "/bin/false");
    }

    private Path marks() throws IOException {
        Crops.folder(folder.resolve("marks"));
        return folder.resolve("marks");
    }

    private void assertRefused(String expected, Object... more) {
        List<Object> args = new ArrayList<>(List.of("prove", "peers", "--out", folder.resolve("out")));
        args.addAll(List.of(more));
        Told told = Told.by(args.toArray());
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit(), told.err());
        assertTrue(told.err().contains(expected), told.err());
    }
}
