package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;

/** The day at the kiosk, without a window. */
class RehearsalDayTest {
    @TempDir
    private Path folder;

    @Test
    void a_rehearsal_goes_from_the_first_start_to_the_next_round() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (Kiosk kiosk = KioskCommand.rehearsing(folder.resolve("home"), Optional.of(stick), 45, 0)) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new RehearsalDay(driver, 45);
            day.signIn();
            day.prepare("ubkt", 1);
            day.open();
            int sheets = day.sheets("ubkt").size();
            day.feed(30);
            day.feed(sheets - 30);
            day.conclude("ubkt");
            day.close("ubkt");
            driver.press("next-round");
            driver.press("after-ubkt");
            driver.press("prepare");
            day.prepare("ubkt", 2);
            day.open();
            day.feed(day.sheets("ubkt").size());
            day.conclude("ubkt");
            day.close("ubkt");
        }
        assertTrue(Files.walk(stick).anyMatch(file -> file.endsWith("ubkt-minutes.pdf")));
    }
}
