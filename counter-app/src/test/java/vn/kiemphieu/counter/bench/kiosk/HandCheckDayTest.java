package vn.kiemphieu.counter.bench.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** A closed session is checked by hand at the kiosk, from the plan to the destruction of the sealed places. */
class HandCheckDayTest {
    private static final int BALLOTS = 99;
    private static final int FIRST_BATCH = 50;
    private static final int KEYED_BATCH = 3;
    private static final int KEYED = 3;
    private static final String KEYED_LINE = "1 2 3";
    private static final String ELECTION = "doan-dai-bieu";

    @TempDir
    private Path folder;

    private final List<String> shares = new ArrayList<>();
    private List<DemoSheet> sheets;
    private Election election;

    @Test
    void the_paper_that_dice_draw_is_read_blind_and_is_as_the_machine_recorded_it() throws Exception {
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            count(kiosk, driver);
            driver.press("hand-check");
            assertTrue(DayDriver.told(driver.on("check-plan")).contains("5 %"), DayDriver.told(driver.page()));
            driver.pressAndConfirm("plan");
            driver.on("check-dice");
            driver.type("dice-1", "3141");
            driver.type("dice-2", "5926");
            driver.type("dice-3", "5358");
            driver.pressAndConfirm("draw");
            driver.on("check-pull");
            driver.press("read");
            driver.on("check-first");
            readRightly(driver);
            driver.press("take-back");
            readRightly(driver);
        }
        try (Kiosk kiosk = kiosk()) {
            DayDriver driver = signedIn(kiosk);
            seal(driver);
            driver.press("hand-check");
            driver.press("read");
            assertTrue(DayDriver.told(driver.on("check-first")).contains("Tờ trước"), DayDriver.told(driver.page()));
            readAll(driver, "check-first");
            driver.on("check-hand-over");
            driver.press("begin");
            driver.press("missing");
            readAll(driver, "check-second");
            Page differ = driver.on("check-differ");
            assertTrue(DayDriver.told(differ).contains("không có tờ nào"), DayDriver.told(differ));
            answer(driver, "agree");
            driver.on("check-alike");
            driver.press("bind");
            driver.on("check-shares");
            driver.type("share-1", shares.get(0).replace('A', 'B'));
            driver.type("share-2", shares.get(0));
            driver.press("compare");
            assertFalse(driver.page().fields().stream()
                    .allMatch(field -> field.mistake().vietnamese().isEmpty()));
            driver.type("share-1", shares.get(0));
            driver.type("share-2", shares.get(1));
            driver.pressAndConfirm("compare");
            Page done = driver.on("check-done");
            assertTrue(DayDriver.told(done).contains("giống hệt"), DayDriver.told(done));
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

    /** As people copy it, line by line. */
    private static String copied(Part.Table share) {
        return share.rows().stream()
                .map(row -> row.get(1).vietnamese())
                .collect(Collectors.joining(" "))
                .replaceAll(" +", "-");
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
                if (page.id().equals("share")) {
                    page.parts().stream()
                            .filter(Part.Table.class::isInstance)
                            .map(part -> copied((Part.Table) part))
                            .filter(text -> !shares.contains(text))
                            .forEach(shares::add);
                }
            }
        };
        new RehearsalDay(driver, BALLOTS).signIn();
        return driver;
    }

    private void count(Kiosk kiosk, DayDriver driver) {
        RehearsalDay day = new RehearsalDay(driver, BALLOTS);
        day.prepare(ELECTION, 1);
        day.open();
        sheets = day.sheets(ELECTION);
        day.feed(FIRST_BATCH);
        day.feed(sheets.size() - FIRST_BATCH);
        day.conclude(ELECTION);
        key(driver);
        close(driver);
        election = kiosk.station()
                .hall()
                .congress()
                .election(new ElectionId(ELECTION))
                .orElseThrow();
    }

    /** A few more ballots than a count by hand would be quicker for. */
    private static void key(DayDriver driver) {
        driver.on("counting");
        driver.press("key");
        driver.type("ballots", Integer.toString(KEYED));
        driver.press("begin");
        for (int ballot = 0; ballot < KEYED; ballot++) {
            type(driver, "take", KEYED_LINE);
        }
        driver.press("begin");
        for (int ballot = 0; ballot < KEYED; ballot++) {
            type(driver, "take", KEYED_LINE);
        }
        driver.pressAndConfirm("lock");
    }

    private static void close(DayDriver driver) {
        driver.on("counting");
        driver.press("all-fed");
        String collected = Integer.toString(BALLOTS + KEYED);
        driver.type("printed", Integer.toString(BALLOTS + KEYED + 12));
        driver.type("issued", collected);
        driver.type("unused", "10");
        driver.type("spoilt", "2");
        driver.type("collected", collected);
        driver.type("present", collected);
        driver.type("place", "Hà Tĩnh");
        driver.pressAndConfirm("close");
        driver.on("result");
        driver.press("minutes");
        driver.on("minutes");
        driver.press("signed");
        driver.on("minutes-signed");
        driver.press("signed-yes");
        driver.press("export");
        driver.press("skip");
        driver.on("seal");
    }

    private static void seal(DayDriver driver) {
        driver.on("minutes");
        driver.press("export");
        driver.press("skip");
        driver.on("seal");
        driver.pressAndConfirm("seal");
        driver.on("sealed");
    }

    private void readAll(DayDriver driver, String page) {
        while (driver.page().id().equals(page)) {
            readRightly(driver);
        }
    }

    private void readRightly(DayDriver driver) {
        answer(driver, "take");
    }

    /** Types what stands on the sheet that the page asks for. */
    private void answer(DayDriver driver, String action) {
        String place = driver.page().parts().stream()
                .filter(part -> part instanceof Part.Say say && say.tone() == Tone.LEAD)
                .map(part -> ((Part.Say) part).text().english())
                .findFirst()
                .orElseThrow();
        int batch = Integer.parseInt(place.replaceAll("Batch ([0-9]+), sheet ([0-9]+).*", "$1"));
        int sheet = Integer.parseInt(place.replaceAll("Batch ([0-9]+), sheet ([0-9]+).*", "$2"));
        if (batch == KEYED_BATCH) {
            type(driver, action, KEYED_LINE);
            return;
        }
        Conclusion paper = sheets.get((batch - 1) * FIRST_BATCH + sheet - 1).conclusion();
        switch (paper.as()) {
            case "valid" -> type(driver, action, struck(paper));
            case "invalid" -> type(driver, action, ground(paper.ground().orElseThrow()));
            default -> driver.press("other");
        }
    }

    private static void type(DayDriver driver, String action, String line) {
        driver.type("line", line);
        driver.press(action);
    }

    private static String struck(Conclusion paper) {
        String rows = paper.rows().entrySet().stream()
                .filter(row -> !row.getValue().equals("for"))
                .map(row -> Integer.toString(row.getKey()))
                .collect(Collectors.joining(" "));
        return rows.isEmpty() ? "0" : rows;
    }

    private String ground(String name) {
        Keying keying = Keying.of(new Stack(election, 1, 1, Stack.Typed.STRUCK));
        Invalid meant = new Invalid(InvalidityGround.valueOf(name));
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "k" + number)
                .filter(line -> keying.type(line) instanceof Taken taken
                        && taken.next().lines().get(0).ballot().equals(meant))
                .findFirst()
                .orElseThrow();
    }
}
