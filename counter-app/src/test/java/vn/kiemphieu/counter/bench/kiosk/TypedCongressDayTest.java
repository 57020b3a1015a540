package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** A congress that is typed at the kiosk. */
class TypedCongressDayTest {
    @TempDir
    private Path folder;

    private Path stick;
    private Home home;

    @BeforeEach
    void enterPeople() throws Exception {
        stick = Files.createDirectories(folder.resolve("stick"));
        home = new Home(Files.createDirectories(folder.resolve("home/that")), false);
        Rehearsal.enterPeople(home);
    }

    @Test
    void a_congress_is_typed_up_to_the_check_of_its_list() {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            new TypedCongress(driver).head();
            new TypedCongress(driver).elect("form-STRIKE_OUT", 3);
            new TypedCongress(driver).paste(TypedCongress.NAMES);
            assertTrue(says(driver, "thứ tự"), DayDriver.told(driver.page()));
            driver.press("sort");
            assertEquals(List.of("An", "Bình", "Cường", "Dương"), given(driver));
            driver.press("undo");
            assertEquals(List.of("Bình", "An", "Cường", "Dương"), given(driver));
            driver.type("row", "1");
            driver.press("down");
            assertEquals(List.of("An", "Bình", "Cường", "Dương"), given(driver));
            driver.press("fix");
            driver.type("given", "Bính");
            driver.press("keep");
            driver.press("done");
            driver.press("finish");
            driver.on("check-list");
        }
        Congress congress = CongressFile.read(home.congress());
        Election election = congress.elections().get(0);
        assertEquals(Mode.OFFICIAL, congress.mode());
        assertEquals("dai-hoi-dang-bo-xa-an-binh", congress.id());
        assertEquals(115, election.denominator().people());
        assertEquals(
                List.of("Lê Thị An", "Trần Văn Bính", "Phạm Quốc Cường", "Nguyễn Hải Dương"),
                election.candidates().stream().map(Candidate::fullName).toList());
    }

    @Test
    void what_was_typed_is_still_there_after_a_restart() {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            new TypedCongress(driver).head();
            new TypedCongress(driver).elect("form-STRIKE_OUT", 3);
            new TypedCongress(driver).paste(TypedCongress.NAMES);
        }
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            assertEquals(
                    "Đại hội Đảng bộ xã An Bình", driver.page().fields().get(0).value());
            driver.press("next");
            driver.press("kind-D2");
            assertEquals("120", driver.page().fields().get(0).value());
            driver.press("next");
            driver.press("election-1");
            driver.press("names");
            assertEquals(List.of("Bình", "An", "Cường", "Dương"), given(driver));
        }
    }

    @Test
    void a_list_without_surplus_is_not_done_before_it_is_said_what_disagreeing_with_all_means() {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            new TypedCongress(driver).head();
            driver.press("add");
            driver.press("form-TWO_BOXES");
            driver.on("all-disagree");
            driver.press("c5-invalid");
            new TypedCongress(driver).fill(4);
            new TypedCongress(driver).paste(TypedCongress.NAMES);
            driver.press("done");
            driver.press("finish");
            driver.on("check-list");
        }
        Election election = CongressFile.read(home.congress()).elections().get(0);
        assertEquals(BallotForm.TWO_BOXES, election.form());
        assertEquals(Optional.of(Verdict.INVALID), election.settings().allDisagree());
    }

    @Test
    void names_come_from_a_file_on_a_stick_and_leave_nothing_behind() throws Exception {
        Files.writeString(stick.resolve("danh-sach.csv"), "Họ và tên,Ghi chú\nLê Thị An,Bí thư\nTrần Văn Bình,\n");
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            new TypedCongress(driver).head();
            new TypedCongress(driver).elect("form-STRIKE_OUT", 1);
            driver.press("more");
            driver.press("file-1");
            assertEquals(List.of("An", "Bình"), given(driver));
        }
        try (Stream<Path> files = Files.list(home.folder())) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("ten-")));
        }
    }

    @Test
    void what_is_wrong_is_said_on_the_page_and_keeps_the_list_from_being_done() {
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, 1)) {
            DayDriver driver = begin(kiosk);
            new TypedCongress(driver).head();
            new TypedCongress(driver).elect("form-STRIKE_OUT", 4);
            driver.press("more");
            driver.press("read");
            assertFalse(driver.page().fields().get(0).mistake().vietnamese().isEmpty());
            driver.type("names", TypedCongress.NAMES + "\nLê Thị An");
            driver.press("read");
            assertTrue(says(driver, "trùng họ tên"), DayDriver.told(driver.page()));
            driver.press("done");
            Page elections = driver.on("typed-elections");
            assertTrue(elections.action("finish").isEmpty());
            assertTrue(says(driver, "Cuộc bầu 1, dòng 5"), DayDriver.told(elections));
            driver.press("election-1");
            driver.press("names");
            driver.type("row", "5");
            driver.press("remove");
            driver.press("done");
            assertTrue(says(driver, "mẫu phiếu"), DayDriver.told(driver.page()));
            driver.press("election-1");
            driver.type("seats", "3");
            driver.press("names");
            driver.press("done");
            assertTrue(driver.page().action("finish").isPresent(), DayDriver.told(driver.page()));
        }
    }

    private static DayDriver begin(Kiosk kiosk) {
        kiosk.start();
        DayDriver driver = new DayDriver(kiosk);
        new TypedCongress(driver).begin();
        return driver;
    }

    private static boolean says(DayDriver driver, String words) {
        return DayDriver.told(driver.page()).contains(words);
    }

    private static List<String> given(DayDriver driver) {
        return driver.on("typed-names").parts().stream()
                .filter(Part.Table.class::isInstance)
                .flatMap(part -> ((Part.Table) part).rows().stream())
                .map(row -> row.get(3).vietnamese())
                .toList();
    }
}
