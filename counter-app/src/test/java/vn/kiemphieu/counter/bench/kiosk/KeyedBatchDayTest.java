package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.FedBatch;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/** A whole batch is typed at the kiosk by two people, across a restart. */
class KeyedBatchDayTest {
    private static final int BALLOTS = 45;

    @TempDir
    private static Path opened;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openTheBox() {
        try (Kiosk kiosk = DayDriver.kiosk(opened.resolve("home"), opened, BALLOTS)) {
            DayDriver driver = signedIn(kiosk);
            RehearsalDay day = new RehearsalDay(driver, BALLOTS);
            day.prepare("ubkt", 1);
            day.open();
        }
    }

    @BeforeEach
    void copyTheKiosk() throws IOException {
        try (Stream<Path> files = Files.walk(opened)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(opened.relativize(file)));
            }
        }
    }

    @Test
    void a_batch_is_typed_twice_decided_and_locked_across_a_restart() {
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            begin(driver, 3);
            driver.on("key-first");
            new KeyedBatch(driver).type("1");
            new KeyedBatch(driver).type("2 2");
            assertFalse(driver.page().fields().get(0).mistake().vietnamese().isEmpty());
            assertEquals("2 2", driver.page().fields().get(0).value());
            new KeyedBatch(driver).type("2");
            driver.press("take-back");
            new KeyedBatch(driver).type("3");
            assertTrue(told(driver).contains("Phiếu 2/3"), told(driver));
        }
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            driver.on("key-first");
            assertTrue(told(driver).contains("Phiếu 2, “3”"), told(driver));
            new KeyedBatch(driver).type("k1");
            Page over = driver.on("key-hand-over");
            assertFalse(DayDriver.told(over).contains("“"), DayDriver.told(over));
            driver.press("begin");
            driver.on("key-second");
            assertFalse(told(driver).contains("“3”"), told(driver));
            new KeyedBatch(driver).type("1");
            new KeyedBatch(driver).type("2");
            new KeyedBatch(driver).type("k1");
            Page differ = driver.on("key-differ");
            assertTrue(DayDriver.told(differ).contains("Phiếu thứ 2"), DayDriver.told(differ));
            new KeyedBatch(driver).type("decide", "nothing");
            assertFalse(driver.on("key-differ")
                    .fields()
                    .get(0)
                    .mistake()
                    .vietnamese()
                    .isEmpty());
            new KeyedBatch(driver).type("decide", "3");
            driver.on("key-alike");
            driver.pressAndConfirm("lock");
            driver.on("counting");
            CountingHall hall = kiosk.station().hall();
            Batch batch = kiosk.day().call(() -> ((Open) hall.state()).batches().get(0));
            assertTrue(batch.state() instanceof Batch.Counted);
            assertEquals(3, FedBatch.counted(hall.journal().entries()).get(0).sheets());
        }
    }

    @Test
    void a_stack_with_another_ballot_is_typed_on_and_a_batch_withdrawn_leaves_nothing() {
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            begin(driver, 1);
            new KeyedBatch(driver).type("1");
            driver.press("begin");
            new KeyedBatch(driver).type("1");
            driver.on("key-alike");
            driver.press("recount");
            driver.type("again", "2");
            driver.pressAndConfirm("correct");
            driver.on("key-first");
            new KeyedBatch(driver).type("2");
            driver.on("key-second");
            new KeyedBatch(driver).type("2");
            driver.on("key-alike");
            driver.press("recount");
            for (String noCorrection : List.of("1", "2")) {
                driver.type("again", noCorrection);
                driver.press("correct");
                assertFalse(driver.on("key-recount")
                        .fields()
                        .get(0)
                        .mistake()
                        .vietnamese()
                        .isEmpty());
            }
            driver.press("back");
            driver.pressAndConfirm("lock");
            begin(driver, 2);
            new KeyedBatch(driver).type("1");
            driver.press("withdraw");
            driver.pressAndConfirm("withdraw-now");
            driver.on("counting");
            List<FedBatch> counted =
                    FedBatch.counted(kiosk.station().hall().journal().entries());
            assertEquals(List.of(2), counted.stream().map(FedBatch::sheets).toList());
        }
    }

    private Kiosk kiosk() {
        return DayDriver.kiosk(folder.resolve("home"), folder, BALLOTS);
    }

    private static DayDriver signedIn(Kiosk kiosk) {
        kiosk.onHall(page -> {}); // typed batches are told to the hall, too
        kiosk.start();
        DayDriver driver = new DayDriver(kiosk);
        new RehearsalDay(driver, BALLOTS).signIn();
        return driver;
    }

    private static void begin(DayDriver driver, int ballots) {
        KeyedBatch batch = new KeyedBatch(driver);
        batch.open();
        driver.press("what");
        batch.slip(ballots);
    }

    private static String told(DayDriver driver) {
        return DayDriver.told(driver.page());
    }
}
