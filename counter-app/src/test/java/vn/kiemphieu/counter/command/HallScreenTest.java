package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.kiosk.DayDriver;
import vn.kiemphieu.counter.bench.kiosk.RehearsalDay;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** What the hall sees over a whole day, page by page. */
class HallScreenTest {
    private static final String ELECTION = "ubkt";
    private static final int BALLOTS = 45;
    private static final Set<String> FIGURES = Set.of("tờ đã nạp", "tập");

    @TempDir
    private Path folder;

    private final List<Page> seen = new CopyOnWriteArrayList<>();

    @Test
    void the_hall_sees_no_vote_no_name_and_no_picture_before_two_people_release_the_result() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (Kiosk kiosk = DayDriver.kiosk(folder.resolve("home"), stick, BALLOTS)) {
            kiosk.onHall(seen::add);
            kiosk.start();
            DayDriver driver = new DayDriver(kiosk);
            RehearsalDay day = new RehearsalDay(driver, BALLOTS);
            day.signIn();
            day.prepare(ELECTION, 1);
            day.open();
            day.feed(30);
            day.feed(day.sheets(ELECTION).size() - 30);
            assertEquals(Integer.toString(day.sheets(ELECTION).size()), figure(last(), "tờ đã nạp"));
            day.conclude(ELECTION);
            driver.press("aside");
            assertTrue(driver.on("tools").action("take-back").isPresent());
            driver.press("back");
            day.close(ELECTION);
            assertEquals(
                    new TreeSet<>(List.of("hall-counting", "hall-empty", "hall-minutes", "hall-ready")),
                    seen.stream().map(Page::id).collect(Collectors.toCollection(TreeSet::new)));
            seen.forEach(HallScreenTest::assertSaysNothing);
            assertTrue(exported(stick).stream().noneMatch(name -> name.contains("slides")), "nothing for the hall yet");
            released(driver);
            takenDown(driver);
            exportedAgain(driver);
            assertTrue(
                    exported(stick).contains("uy-ban-kiem-tra-tinh-uy-slides.pdf"),
                    "slides go with the papers of a released result");
        }
    }

    private void released(DayDriver driver) {
        long valid = driver.kiosk()
                .day()
                .call(() -> driver.kiosk()
                        .station()
                        .hall()
                        .result(new ElectionId(ELECTION))
                        .tally()
                        .valid());
        driver.press("back");
        driver.on("minutes");
        driver.press("back");
        driver.on("result");
        driver.press("release");
        assertEquals("hall-minutes", last().id(), "one person alone shows nothing");
        driver.confirm();
        driver.on("result");
        Page shown = last();
        assertEquals("hall-result-0", shown.id());
        assertEquals(Long.toString(valid), figure(shown, "hợp lệ"));
        assertEquals(List.of(), shown.actions());
    }

    private void takenDown(DayDriver driver) {
        driver.press("aside");
        driver.press("hall");
        driver.press("next");
        Part.Bars bars = (Part.Bars) last().parts().get(0);
        assertTrue(bars.needed().isPresent());
        assertTrue(bars.bars().stream().anyMatch(bar -> bar.tone() == Tone.GOOD), "who is elected stands out");
        driver.press("take-down");
        assertEquals("hall-minutes", last().id());
        assertTrue(driver.on("steer-hall").action("next").isEmpty());
    }

    private static void exportedAgain(DayDriver driver) {
        driver.press("back");
        driver.press("back");
        driver.on("result");
        driver.press("minutes");
        driver.press("export");
        driver.on("export");
        driver.pressAndConfirm("write");
        driver.on("export");
    }

    private Page last() {
        return seen.get(seen.size() - 1);
    }

    private static String figure(Page page, String label) {
        return page.parts().stream()
                .filter(Part.Figures.class::isInstance)
                .flatMap(part -> ((Part.Figures) part).figures().stream())
                .filter(figure -> figure.label().vietnamese().equals(label))
                .map(Part.Figure::value)
                .findFirst()
                .orElseThrow();
    }

    /** Sheets are all that is counted aloud; words are those of the congress and of the step. */
    private static void assertSaysNothing(Page page) {
        assertTrue(page.beside().isEmpty(), page::toString);
        assertEquals(List.of(), page.actions());
        List<String> words = new ArrayList<>(List.of(page.title().vietnamese()));
        for (Part part : page.parts()) {
            if (part instanceof Part.Say say) {
                words.add(say.text().vietnamese());
            } else if (part instanceof Part.Figures figures) {
                figures.figures()
                        .forEach(figure ->
                                assertTrue(FIGURES.contains(figure.label().vietnamese()), page::toString));
            } else if (part instanceof Part.Progress progress) {
                words.add(progress.what().vietnamese());
            } else {
                throw new AssertionError("not for the hall: " + part);
            }
        }
        for (String said : words) {
            assertFalse(said.contains("chờ"), said);
            DemoCongress.election(ELECTION)
                    .candidates()
                    .forEach(name -> assertFalse(said.contains(name.fullName()), said));
        }
    }

    private static List<String> exported(Path stick) throws Exception {
        try (Stream<Path> files = Files.walk(stick)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
