package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Page;

/** Batches that cannot be withdrawn, and hand counts that differ, are told on the page and never end in a mistake of ours. */
class WithdrawnBatchDayTest {
    private static final int BALLOTS = 45;

    @TempDir
    private Path folder;

    @Test
    void a_batch_is_withdrawn_once_and_one_that_joined_another_with_it() {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), BALLOTS)) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new RehearsalDay(driver, BALLOTS);
            day.signIn();
            day.prepare("ubkt", 1);
            day.open();
            day.feed(30);
            day.feed(10);
            refused(driver, "2", "gộp vào tập 1");
            driver.type("number", "1");
            driver.pressAndConfirm("withdraw-now");
            driver.on("counting");
            day.feed(25);
            refused(driver, "1", "đã rút rồi");
        }
    }

    private static void refused(DayDriver driver, String batch, String why) {
        driver.on("counting");
        driver.press("withdraw");
        driver.type("number", batch);
        driver.press("withdraw-now");
        Page page = driver.page();
        assertEquals("withdraw", page.id());
        assertTrue(DayDriver.told(page).contains(why), DayDriver.told(page));
    }
}
