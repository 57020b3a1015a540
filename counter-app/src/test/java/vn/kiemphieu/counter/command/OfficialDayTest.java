package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.kiosk.DayDriver;
import vn.kiemphieu.counter.bench.kiosk.OfficialDay;
import vn.kiemphieu.counter.bench.kiosk.OfficialTray;
import vn.kiemphieu.counter.bench.kiosk.RehearsalDay;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.VerifiedSession;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** A real congress at the kiosk: people who choose their PINs, a file on a stick, two PINs for each step that takes two. */
class OfficialDayTest {
    private static final int BALLOTS = 30;
    private static final String ELECTION = "ubkt";

    @TempDir
    private Path folder;

    @Test
    void a_real_congress_is_counted_with_pins_and_survives_a_restart_in_the_middle() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Files.write(stick.resolve("dai-hoi.json"), OfficialDay.congress());
        try (Kiosk kiosk = kiosk(stick)) {
            kiosk.start();
            RehearsalDay day = new OfficialDay(new DayDriver(kiosk)).toTheBox(ELECTION, BALLOTS);
            day.feed(20);
        }
        try (Kiosk kiosk = kiosk(stick)) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            driver.press("go-on");
            driver.press("real");
            OfficialDay official = new OfficialDay(driver);
            official.typeAWrongPin("n1");
            assertTrue(DayDriver.told(driver.page()).contains("gõ sai mã PIN"), DayDriver.told(driver.page()));
            driver.press("back");
            official.signIn("n1");
            RehearsalDay day = new RehearsalDay(driver, BALLOTS);
            day.feed(BALLOTS - 20);
            day.conclude(ELECTION);
            day.close(ELECTION);
            driver.pressAndConfirm("seal");
            driver.on("sealed");
        }
        Path home = folder.resolve("home/that");
        VerifiedSession.of(
                home.resolve("phien-001"),
                KioskKey.at(home.resolve("kiosk.key")).kiosk().verifyingKey());
        assertTrue(Files.exists(stick.resolve("ha-tinh-demo/uy-ban-kiem-tra-tinh-uy-minutes.pdf")));
    }

    @Test
    void a_rehearsal_file_is_refused_for_a_real_congress() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Files.write(stick.resolve("tap-duot.json"), DemoCongress.file());
        try (Kiosk kiosk = kiosk(stick)) {
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            OfficialDay official = new OfficialDay(driver);
            official.begin();
            official.signIn("n1");
            driver.press("file-0");
            Page refused = driver.page();
            assertEquals("congress", refused.id());
            assertTrue(DayDriver.told(refused).contains("chỉ để tập dượt"), DayDriver.told(refused));
        }
    }

    private Kiosk kiosk(Path stick) {
        Plugged plugged = new Plugged(1, Optional.empty(), Optional.empty(), Sticks.folder(stick));
        return new Kiosk(
                folder.resolve("home"),
                station -> new PluggedIn(() -> OfficialTray.ways(station, BALLOTS, 20), plugged));
    }
}
