package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Page;

/** A closed session is checked by hand at the kiosk, from the plan to the destruction of the sealed places. */
class HandCheckDayTest {
    private static final int BALLOTS = 99;

    @TempDir
    private Path folder;

    private final HandCheck check = new HandCheck(BALLOTS, 3);

    @Test
    void the_paper_that_dice_draw_is_read_blind_and_is_as_the_machine_recorded_it() throws Exception {
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            check.prepare(driver);
            check.count(driver);
            driver.press("hand-check");
            assertSays(driver.on("check-plan"), "5 %");
            check.draw(driver);
            check.readRightly(driver);
            driver.press("take-back");
            check.readRightly(driver);
        }
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            seal(driver);
            driver.press("hand-check");
            driver.press("read");
            assertSays(driver.on("check-first"), "Tờ trước");
            check.readFirst(driver);
            check.readSecond(driver);
            assertSays(driver.page(), "không có tờ nào");
            check.agree(driver);
            check.mistypeShares(driver);
            assertFalse(driver.page().fields().stream()
                    .allMatch(field -> field.mistake().vietnamese().isEmpty()));
            check.compare(driver);
            assertSays(driver.page(), "giống hệt");
            driver.pressAndConfirm("destroy");
            assertTrue(driver.on("check-done").action("destroy").isEmpty());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    2,
                    files.filter(file -> file.endsWith("pull-list.pdf") || file.endsWith("hand-check-minutes.pdf"))
                            .count());
        }
    }

    private Kiosk kiosk() {
        return DayDriver.kiosk(folder.resolve("home"), folder, BALLOTS);
    }

    /** A driver that copies the shares down, as their holders do. */
    private DayDriver signedIn(Kiosk kiosk) {
        kiosk.start();
        DayDriver driver = new DayDriver(kiosk) {
            @Override
            protected void seen(Page page) {
                check.copyShares(page);
            }
        };
        new RehearsalDay(driver, BALLOTS).signIn();
        return driver;
    }

    private static void seal(DayDriver driver) {
        driver.on("minutes");
        driver.press("export");
        driver.press("skip");
        driver.on("seal");
        driver.pressAndConfirm("seal");
        driver.on("sealed");
    }

    private static void assertSays(Page page, String words) {
        assertTrue(DayDriver.told(page).contains(words), DayDriver.told(page));
    }
}
