package vn.kiemphieu.counter.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.setup.RequestRefused;

class OutsideProgramTest {
    @TempDir
    private Path folder;

    @Test
    void its_work_is_timed_with_that_of_its_children_and_its_words_go_to_the_log() throws IOException {
        String work = "echo begun; sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'";
        long time = program().run(folder, List.of("sh", "-c", work));
        assertTrue(time >= 10_000_000, "three hundred thousand rounds take more than a tick: " + time);
        assertEquals("begun\n", Files.readString(folder.resolve("log")));
    }

    @Test
    void sleeping_is_no_work() {
        assertTrue(program().run(folder, List.of("sleep", "0.3")) < 200_000_000);
    }

    @Test
    void one_that_fails_or_is_not_there_is_refused_with_what_to_install() {
        for (List<String> command : List.of(List.of("sh", "-c", "exit 3"), List.of("./no-such-program"))) {
            RequestRefused refused =
                    assertThrows(RequestRefused.class, () -> program().run(folder, command));
            assertTrue(refused.getMessage().contains("hãy cài the-package"), refused.getMessage());
        }
    }

    private OutsideProgram program() {
        return new OutsideProgram("--peer", folder.resolve("log"), "the-package");
    }
}
