package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.kiosk.AsideWays;
import vn.kiemphieu.counter.bench.kiosk.DayDriver;
import vn.kiemphieu.counter.bench.kiosk.OfficialDay;
import vn.kiemphieu.counter.bench.kiosk.PrintedHere;
import vn.kiemphieu.counter.bench.kiosk.RehearsalDay;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.VerifiedSession;
import vn.kiemphieu.counter.session.Words;

/** What people turn to with F1, and how they come back. */
class AsideTest {
    private static final String ELECTION = "ubkt";
    private static final int BALLOTS = 12;

    @TempDir
    private Path folder;

    private Kiosk kiosk;
    private DayDriver driver;
    private RehearsalDay day;
    private AsideWays aside;

    @BeforeEach
    void begin() throws IOException {
        kiosk = PrintedHere.kiosk(folder.resolve("home"), Files.createDirectories(folder.resolve("stick")), BALLOTS);
        kiosk.start();
        driver = new DayDriver(kiosk) {
            @Override
            protected void seen(Page page) {
                if (page.id().startsWith("share")) {
                    assertTrue(page.action("aside").isEmpty(), "a share is looked at by one person, to its end");
                }
            }
        };
        day = new RehearsalDay(driver, BALLOTS);
        aside = new AsideWays(driver);
        day.signIn();
        day.prepare(ELECTION, 1);
    }

    @AfterEach
    void end() {
        kiosk.close();
    }

    @Test
    void people_turn_aside_and_come_back_to_what_they_typed_and_others_take_over() {
        driver.on("print");
        driver.type("copies", "77");
        assertEquals(
                List.of("log", "print-again", "second-device", "hall", "change-person", "sign-out"),
                AsideWays.choices(aside.tools()));
        driver.press("log");
        driver.on("log");
        driver.press("back");
        driver.press("back");
        assertEquals("77", driver.on("print").fields().get(0).value());
        aside.changePerson("uy-vien");
        assertEquals("77", driver.on("print").fields().get(0).value());
        assertEquals("Võ Thị Ngân", kiosk.station().attendant().present().get(0).name());
        aside.tools();
        driver.press("sign-out");
        new OfficialDay(driver).signIn("truong-ban");
        driver.on("print");
    }

    @Test
    void whoever_was_away_too_long_signs_in_and_goes_on_where_they_were() {
        driver.on("print");
        driver.type("copies", "77");
        aside.beAway();
        driver.press("printed");
        driver.on("sign-in");
        assertTrue(entries(Words.PRINTED).isEmpty(), "what was pressed is not done");
        new OfficialDay(driver).signIn("uy-vien");
        assertEquals("77", driver.on("print").fields().get(0).value());
        driver.press("printed");
        driver.press("read");
        assertTrue(driver.on("confirm").action("aside").isEmpty(), "two people confirm, or go back");
        driver.type("pin-1", Rehearsal.PIN);
        driver.type("pin-2", Rehearsal.PIN);
        aside.beAway();
        driver.press("confirm");
        driver.on("sign-in");
        new OfficialDay(driver).signIn("uy-vien");
        driver.on("confirm").fields().forEach(field -> assertEquals("", field.value(), "a PIN is forgotten"));
    }

    @Test
    void a_second_device_takes_copies_and_a_paper_printed_again_stands_in_the_log() throws IOException {
        driver.on("print");
        aside.chooseSecondDevice();
        day.open();
        try (Stream<Path> files = Files.walk(folder.resolve("stick"))) {
            assertTrue(files.filter(Files::isRegularFile).count() > 1, "the mark and a copy");
        }
        aside.tools();
        driver.press("print-again");
        assertEquals(List.of("paper-1", "paper-2"), AsideWays.choices(driver.on("print-again")));
        driver.press("paper-2");
        driver.press("reprint");
        List<Entry> reprinted = entries(Words.REPRINTED);
        assertEquals(1, reprinted.size());
        assertEquals("Bản xác nhận số 0", reprinted.get(0).facts().path("paper").asText());
        assertEquals(
                "trưởng ban kiểm phiếu Trần Hữu Lập",
                reprinted.get(0).facts().path("operator").asText());
        driver.press("back");
        driver.press("log");
        assertTrue(
                lastRow(driver.page())
                        .contains("In lại Bản xác nhận số 0, trưởng ban kiểm phiếu Trần Hữu Lập vận hành máy."),
                lastRow(driver.page()));
        Path session = kiosk.station().home().lastSession().orElseThrow();
        VerifiedSession.of(
                session, KioskKey.at(kiosk.station().home().key()).kiosk().verifyingKey());
    }

    private static String lastRow(Page page) {
        Part.Table table = (Part.Table) page.parts().stream()
                .filter(Part.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        return table.rows().get(table.rows().size() - 1).toString();
    }

    private List<Entry> entries(String what) {
        return kiosk.station().hall().journal().entries().stream()
                .filter(entry -> entry.what().equals(what))
                .toList();
    }
}
