package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.kiosk.DayDriver;
import vn.kiemphieu.counter.bench.kiosk.ScriptedDay;
import vn.kiemphieu.counter.kiosk.Kiosk;

/** The day at the kiosk, without a window. */
class RehearsalDayTest {
    @TempDir
    private Path folder;

    @Test
    void a_rehearsal_goes_from_the_first_start_to_the_next_round() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (Kiosk kiosk = ScriptedDay.kiosk(folder.resolve("home"), stick, 53)) {
            kiosk.start();
            ScriptedDay.run(new DayDriver(kiosk), 53);
        }
        try (Stream<Path> exported = Files.walk(stick)) {
            assertEquals(
                    2,
                    exported.filter(file -> file.getFileName()
                                    .toString()
                                    .matches("uy-ban-kiem-tra-tinh-uy(-lan-2)?-minutes.pdf"))
                            .count());
        }
    }
}
