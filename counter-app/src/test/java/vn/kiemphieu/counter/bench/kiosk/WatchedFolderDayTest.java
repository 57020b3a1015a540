package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** A folder keeps every file that was ever scanned into it; each is fed once all the same. */
class WatchedFolderDayTest {
    private static final int BALLOTS = 45;
    private static final int BATCH = 12;
    private static final int BEFORE_THE_RESTART = 5;

    @TempDir
    private Path folder;

    private Path scans;
    private Path stick;

    @BeforeEach
    void makeFolders() throws Exception {
        scans = Files.createDirectories(folder.resolve("scans"));
        stick = Files.createDirectories(folder.resolve("stick"));
    }

    @Test
    void two_batches_and_a_restart_feed_every_file_of_the_folder_once() throws Exception {
        List<byte[]> sheets;
        try (Kiosk kiosk = kiosk()) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new RehearsalDay(driver, BALLOTS);
            day.signIn();
            day.prepare("ubkt", 1);
            day.open();
            sheets = day.sheets("ubkt").stream()
                    .map(DemoSheet::draw)
                    .map(each -> each.bytes())
                    .toList();
            begin(driver, BATCH);
            scan(sheets, 0, BATCH);
            feed(driver, BATCH);
            driver.press("lock");
            begin(driver, BATCH);
            scan(sheets, BATCH, BATCH + BEFORE_THE_RESTART);
            feed(driver, BEFORE_THE_RESTART);
            assertSays(driver, BATCH + " tệp đã nạp từ trước");
        }
        try (Kiosk kiosk = kiosk()) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            new RehearsalDay(driver, BALLOTS).signIn();
            driver.on("feed");
            scan(sheets, BATCH + BEFORE_THE_RESTART, 2 * BATCH);
            feed(driver, BATCH);
            assertSays(driver, BATCH + BEFORE_THE_RESTART + " tệp đã nạp từ trước");
            driver.press("lock");
            driver.on("counting");
            begin(driver, 1);
            assertEquals(
                    inTheFolder(), kiosk.day().call(() -> kiosk.station().hall().fedPictures()));
        }
    }

    private Kiosk kiosk() {
        Plugged plugged = new Plugged(1, Optional.of(scans), Optional.empty(), Sticks.folder(stick));
        return RehearsalKiosk.at(folder.resolve("home"), plugged, new Drawn(BALLOTS, 0));
    }

    private void scan(List<byte[]> sheets, int from, int to) throws Exception {
        for (int sheet = from; sheet < to; sheet++) {
            Files.write(scans.resolve("anh-%04d.png".formatted(sheet)), sheets.get(sheet));
        }
    }

    private static void begin(DayDriver driver, int sheets) {
        driver.on("counting");
        driver.press("next-batch");
        driver.type("sheets", Integer.toString(sheets));
        driver.press("begin");
        driver.on("feed");
    }

    /** Takes the folder, until so many sheets of the batch are in. */
    private static void feed(DayDriver driver, int sheets) throws Exception {
        driver.press("way");
        driver.press("scan");
        while (!figure(driver).equals(Integer.toString(sheets))) {
            Thread.sleep(20);
        }
        driver.press("pause");
        driver.on("feed");
    }

    private static String figure(DayDriver driver) {
        return driver.page().parts().stream()
                .filter(Part.Figures.class::isInstance)
                .map(part -> ((Part.Figures) part).figures().get(0).value())
                .findFirst()
                .orElseThrow();
    }

    private static void assertSays(DayDriver driver, String words) {
        String told = DayDriver.told(driver.page());
        assertTrue(told.contains(words), told);
    }

    private Map<Hash, Integer> inTheFolder() {
        Map<Hash, Integer> all = new HashMap<>();
        PageFiles.list(List.of(scans)).forEach(page -> all.merge(Hash.over(PageFiles.bare(page)), 1, Integer::sum));
        return all;
    }
}
