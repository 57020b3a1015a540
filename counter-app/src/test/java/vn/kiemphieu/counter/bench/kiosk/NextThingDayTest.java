package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.session.Words;

/** What the main action is as the day goes on, and what people can still take back. */
class NextThingDayTest {
    private static final String ELECTION = "ubkt";
    private static final int BALLOTS = 30;
    private static final int FIRST = 25;

    @TempDir
    private Path folder;

    private Kiosk kiosk;
    private DayDriver driver;
    private RehearsalDay day;

    @BeforeEach
    void begin() {
        kiosk = DayDriver.kiosk(folder.resolve("home"), folder.resolve("stick"), BALLOTS);
        kiosk.start();
        driver = new DayDriver(kiosk);
        day = new RehearsalDay(driver, BALLOTS);
        day.signIn();
    }

    @AfterEach
    void end() {
        kiosk.close();
    }

    @Test
    void ballots_said_to_be_printed_elsewhere_stand_nowhere_before_two_people_have_read_them() {
        day.prepare(ELECTION, 1);
        assertTrue(told(driver.on("print")).contains("Giấy A5 trắng"), told(driver.page()));
        driver.type("copies", "77");
        driver.press("printed");
        driver.on("proof");
        assertFalse(wrote(Words.PRINTED));
        driver.press("back");
        driver.on("print");
        driver.type("copies", "40");
        driver.press("printed");
        driver.press("read");
        Page confirm = driver.on("confirm");
        assertEquals(
                "Hai người xác nhận bản in đã soát, đúng cả", confirm.title().vietnamese());
        assertEquals(Optional.of(DayStep.PRINTED), confirm.step());
        driver.confirm();
        driver.on("test");
        assertEquals(
                List.of(40),
                kiosk.station().hall().journal().entries().stream()
                        .filter(entry -> entry.what().equals(Words.PRINTED))
                        .map(entry -> entry.facts().path("copies").asInt())
                        .toList());
    }

    @Test
    void whoever_goes_out_of_a_rehearsal_to_the_first_screen_rehearses_no_more() {
        driver.on("congress");
        driver.press("aside");
        driver.press("sign-out");
        driver.on("sign-in");
        driver.press("back");
        driver.on("beginning");
        assertFalse(kiosk.station().home().isRehearsal());
        driver.press("rehearsal");
        driver.on("sign-in");
        assertTrue(kiosk.station().home().isRehearsal());
    }

    @Test
    void once_the_box_is_empty_the_day_leads_on_and_nothing_is_confirmed_that_does_not_agree() {
        day.prepare(ELECTION, 1);
        day.open();
        day.feed(FIRST);
        theBoxIsEmptyUntilAnotherBatchIsFed();
        waitingSheetsAndTheAccountAreNext();
        figuresAreComparedBeforeAnybodyIsAskedForAPin();
        onlyThePaperThatIsShownIsTakenAsSigned();
        theSealNamesWhatFollows();
        theLogCallsElectionsByTheirTitles();
    }

    private void theBoxIsEmptyUntilAnotherBatchIsFed() {
        assertEquals("next-batch", main(driver.on("counting")));
        driver.press("all-fed");
        assertEquals("conclude", main(driver.on("counting")), DayDriver.told(driver.page()));
        day.feed(BALLOTS - FIRST);
        assertEquals("next-batch", main(driver.on("counting")));
    }

    private void waitingSheetsAndTheAccountAreNext() {
        driver.press("all-fed");
        assertEquals("conclude", main(driver.on("counting")));
        day.conclude(ELECTION);
        assertEquals("reconcile", main(driver.on("counting")));
        assertTrue(driver.page().action("next-batch").isPresent(), "another batch may be fed all the same");
        driver.press("reconcile");
    }

    private void figuresAreComparedBeforeAnybodyIsAskedForAPin() {
        Page page = driver.on("reconcile");
        assertTrue(told(page).contains("đã in 40, phát ra 30, còn lại 8, hỏng 2, thu về 30, có mặt 30"), told(page));
        type("40", "30", "8", "2", "29", "30");
        driver.press("close");
        assertTrue(
                told(driver.on("reconcile")).contains("Đếm tay thu về 29, máy và ban đếm được 30."),
                told(driver.page()));
        type("40", "30", "8", "2", "30", "30");
        driver.press("close");
        Page confirm = driver.on("confirm");
        assertEquals("Hai người xác nhận chốt phiên kiểm phiếu", confirm.title().vietnamese());
        assertEquals(Optional.of(DayStep.RECONCILED), confirm.step());
        driver.confirm();
        driver.on("result");
    }

    private void type(String... figures) {
        List<String> fields = List.of("printed", "issued", "unused", "spoilt", "collected", "present");
        for (int i = 0; i < figures.length; i++) {
            driver.type(fields.get(i), figures[i]);
        }
    }

    private void onlyThePaperThatIsShownIsTakenAsSigned() {
        driver.press("minutes");
        assertEquals(
                "Biên bản kiểm phiếu · Ủy ban Kiểm tra Tỉnh ủy",
                driver.on("minutes").title().vietnamese());
        driver.press("other-paper");
        assertEquals("to-minutes", main(driver.on("minutes")));
        driver.press("to-minutes");
        driver.press("signed");
        driver.on("minutes-signed");
        driver.press("back");
        driver.on("minutes");
        assertFalse(wrote(Words.MINUTES_PRINTED));
        driver.press("signed");
        driver.press("signed-yes");
        assertTrue(wrote(Words.MINUTES_PRINTED));
    }

    private void theSealNamesWhatFollows() {
        driver.press("export");
        driver.press("skip");
        Page seal = driver.on("seal");
        String follows = seal.main().orElseThrow().label().vietnamese();
        assertEquals("Đã niêm phong, sang bầu thêm", follows);
        driver.pressAndConfirm("seal");
        assertEquals(
                "Bầu thêm", driver.on("sealed").main().orElseThrow().label().vietnamese());
    }

    private void theLogCallsElectionsByTheirTitles() {
        driver.press("aside");
        driver.press("log");
        StringBuilder rows = new StringBuilder();
        boolean more;
        do {
            for (List<vn.kiemphieu.counter.kiosk.page.Words> row :
                    table(driver.page()).rows()) {
                rows.append(row.get(1).vietnamese() + " " + row.get(2).vietnamese() + "\n");
            }
            more = driver.page().action("earlier").isPresent();
            if (more) {
                driver.press("earlier");
            }
        } while (more);
        assertTrue(
                rows.toString().contains("In biên bản kiểm phiếu của cuộc bầu Ủy ban Kiểm tra Tỉnh ủy."),
                rows.toString());
        assertFalse(rows.toString().contains(ELECTION), rows.toString());
        assertTrue(rows.toString().lines().allMatch(row -> row.matches("[0-9]{2}:[0-9]{2} [0-9]{2}/[0-9]{2} .*")));
    }

    private static Part.Table table(Page page) {
        return (Part.Table) page.parts().stream()
                .filter(Part.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String main(Page page) {
        return page.main().orElseThrow().id();
    }

    private static String told(Page page) {
        return DayDriver.told(page);
    }

    private boolean wrote(String what) {
        return kiosk.station().hall().journal().entries().stream()
                .anyMatch(entry -> entry.what().equals(what));
    }
}
