package vn.kiemphieu.counter.bench.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** What people do to check a closed session by hand: its paper is drawn ballots and a batch of equal ballots that was typed. */
final class HandCheck {
    private static final int FIRST_BATCH = 50;
    private static final int FED_BATCHES = 2;
    private static final String KEYED_LINE = "1 2 3";
    private static final String ELECTION = "doan-dai-bieu";

    private final int drawn;
    private final int keyed;
    private final List<String> shares = new ArrayList<>();
    private List<DemoSheet> sheets = List.of();
    private Election election;

    /**
     * A session that is not begun yet.
     *
     * @param drawn ballots that are drawn; none, or more than a batch
     * @param keyed ballots that are typed
     */
    HandCheck(int drawn, int keyed) {
        this.drawn = drawn;
        this.keyed = keyed;
    }

    /** Copies a share down where one is shown, as its holder does. */
    void copyShares(Page page) {
        if (page.id().equals("share")) {
            page.parts().stream()
                    .filter(Part.Table.class::isInstance)
                    .map(part -> copied((Part.Table) part))
                    .filter(text -> !shares.contains(text))
                    .forEach(shares::add);
        }
    }

    /** As people copy it, line by line. */
    private static String copied(Part.Table share) {
        return share.rows().stream()
                .map(row -> row.get(1).vietnamese())
                .collect(Collectors.joining(" "))
                .replaceAll(" +", "-");
    }

    /** Begins the session. */
    void prepare(DayDriver driver) {
        new RehearsalDay(driver, drawn).prepare(ELECTION, 1);
    }

    /** Opens it, counts everything and exports nothing. */
    void count(DayDriver driver) {
        RehearsalDay day = new RehearsalDay(driver, drawn);
        day.open();
        if (drawn > 0) {
            sheets = day.sheets(ELECTION);
            day.feed(FIRST_BATCH);
            day.feed(sheets.size() - FIRST_BATCH);
            day.conclude(ELECTION);
        }
        new KeyedBatch(driver).sameWithMistakes(keyed, KEYED_LINE);
        close(driver, day);
        election = driver.kiosk()
                .station()
                .hall()
                .congress()
                .election(new ElectionId(ELECTION))
                .orElseThrow();
    }

    private void close(DayDriver driver, RehearsalDay day) {
        day.reconcileWith(drawn + keyed);
        driver.pressAndConfirm("close");
        day.sign();
        driver.press("skip");
        driver.on("seal");
    }

    /** Fixes the plan, throws the dice and pulls the paper. */
    void draw(DayDriver driver) {
        driver.on("check-plan");
        driver.pressAndConfirm("plan");
        driver.on("check-dice");
        driver.type("dice-1", "3141");
        driver.type("dice-2", "5926");
        driver.type("dice-3", "5358");
        driver.pressAndConfirm("draw");
        driver.on("check-pull");
        driver.press("read");
        driver.on("check-first");
    }

    /** Reads all that is left of the first reading. */
    void readFirst(DayDriver driver) {
        readAll(driver, "check-first");
        driver.on("check-hand-over");
    }

    /** The second reading, which misses a sheet that is there. */
    void readSecond(DayDriver driver) {
        driver.press("begin");
        driver.press("missing");
        readAll(driver, "check-second");
        driver.on("check-differ");
    }

    /** Both look at the sheet together, and what they read is bound. */
    void agree(DayDriver driver) {
        answer(driver, "agree");
        driver.on("check-alike");
        driver.press("bind");
        driver.on("check-shares");
    }

    /** Types shares that are none of this session. */
    void mistypeShares(DayDriver driver) {
        driver.type("share-1", shares.get(0).replace('A', 'B'));
        driver.type("share-2", shares.get(0));
        driver.press("compare");
        driver.on("check-shares");
    }

    /** Types the shares, and compares. */
    void compare(DayDriver driver) {
        driver.type("share-1", shares.get(0));
        driver.type("share-2", shares.get(1));
        driver.pressAndConfirm("compare");
        driver.on("check-done");
    }

    private void readAll(DayDriver driver, String page) {
        while (driver.page().id().equals(page)) {
            readRightly(driver);
        }
    }

    /** Reads one sheet. */
    void readRightly(DayDriver driver) {
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
        KeyedBatch typing = new KeyedBatch(driver);
        if (batch > (drawn > 0 ? FED_BATCHES : 0)) {
            typing.type(action, KEYED_LINE);
            return;
        }
        Conclusion paper = sheets.get((batch - 1) * FIRST_BATCH + sheet - 1).conclusion();
        switch (paper.as()) {
            case "valid" -> typing.type(action, struck(paper));
            case "invalid" -> typing.type(action, ground(paper.ground().orElseThrow()));
            default -> driver.press("other");
        }
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
