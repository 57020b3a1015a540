package vn.kiemphieu.counter.bench.kiosk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;
import vn.kiemphieu.testballots.demo.KnownResult;

/** A rehearsal from the first start to the seal, with the answers that the drawn ballots are known to have. */
public final class RehearsalDay {
    private final DayDriver driver;
    private final int ballots;
    private final Map<Election, Map<String, Conclusion>> truths = new HashMap<>();

    /** @param ballots in the box */
    public RehearsalDay(DayDriver driver, int ballots) {
        this.driver = driver;
        this.ballots = ballots;
    }

    private CountingHall hall() {
        return driver.kiosk().station().hall();
    }

    /** First start, signing in, up to the list of elections. */
    public void signIn() {
        driver.on("self-check");
        driver.press("go-on");
        driver.on("beginning");
        driver.press("rehearsal");
        driver.on("sign-in");
        driver.press("person-truong-ban");
        driver.type("pin", Rehearsal.PIN);
        driver.press("enter");
    }

    /** Prepares a session for one election. */
    public void prepare(String election, int round) {
        driver.on("congress");
        driver.press("here");
        choose(election, round);
    }

    /** Chooses an election of the congress that is known by now, and begins its session. */
    public void choose(String election, int round) {
        driver.on("elections");
        driver.press("election-" + election + "-" + round);
        driver.press("check");
        driver.on("check-list");
        driver.pressAndConfirm("right");
        for (int share = 0; share < 2; share++) {
            driver.on("share-closed");
            driver.press("open");
            driver.press("copied");
        }
    }

    /** Prints, proof-reads, tests and opens. */
    public void open() {
        driver.on("print");
        driver.type("copies", Integer.toString(ballots + 10));
        driver.press("printed");
        driver.on("proof");
        driver.pressAndConfirm("read");
        driver.on("test");
        driver.press("scan");
        driver.on("test");
        driver.press("go-on");
        driver.on("opening");
        driver.pressAndConfirm("open");
        driver.on("zero-report");
        driver.press("count");
    }

    /** Feeds one batch. */
    public void feed(int sheets) {
        begin(sheets);
        lock();
    }

    /** Writes the slip of a batch. */
    void begin(int sheets) {
        driver.on("counting");
        driver.press("next-batch");
        driver.on("slip");
        driver.type("sheets", Integer.toString(sheets));
        driver.press("begin");
        driver.on("feed");
    }

    /** Feeds what there is of a batch and locks it. */
    void lock() {
        driver.press("scan");
        Page fed = driver.on("feed");
        require(fed.action("lock").isPresent(), fed);
        driver.press("lock");
    }

    /** Everything in the box. */
    public List<DemoSheet> sheets(String election) {
        return DemoDeck.of(hall().congress(), election(election), ballots).sheets();
    }

    KnownResult known(String election) {
        return DemoDeck.of(hall().congress(), election(election), ballots).result();
    }

    private Election election(String id) {
        return hall().congress().election(new ElectionId(id)).orElseThrow();
    }

    /** What is on each picture, by its hash. */
    private Map<String, Conclusion> truth(String election) {
        Map<String, Conclusion> truth = new HashMap<>();
        for (DemoSheet sheet : sheets(election)) {
            Received received = PageFiles.receive(sheet.draw().bytes(), false);
            truth.merge(received.sha256(), sheet.conclusion(), (one, other) -> one);
        }
        return truth;
    }

    /** Concludes whatever waits, as the deck has it. */
    public void conclude(String election) {
        new Committee(driver).conclude(() -> truths.computeIfAbsent(election(election), boxed -> truth(election)));
    }

    /** Types the figures of the reconciliation, up to the people who say yes to it. */
    void reconcile(String election) {
        reconcileWith(known(election).collected());
    }

    /** The same where so many ballots were collected. */
    void reconcileWith(int collected) {
        driver.on("counting");
        driver.press("all-fed");
        driver.type("printed", Integer.toString(collected + 12));
        driver.type("issued", Integer.toString(collected));
        driver.type("unused", "10");
        driver.type("spoilt", "2");
        driver.type("collected", Integer.toString(collected));
        driver.type("present", Integer.toString(collected));
        driver.type("place", "Hà Tĩnh");
    }

    /** Balances, closes, signs, exports. */
    public void close(String election) {
        balance(election);
        export();
    }

    /** Balances and closes; the result is what it is known to be. */
    void balance(String election) {
        reconcile(election);
        driver.pressAndConfirm("close");
        requireKnown(election);
    }

    /** The result that is shown is what it is known to be. */
    void requireKnown(String election) {
        driver.on("result");
        requireKnown(known(election), hall().result(new ElectionId(election)));
    }

    /** Shows the result to the hall, all of it, and takes it off again. */
    void release() {
        driver.on("result");
        driver.press("aloud");
        driver.on("read-aloud");
        driver.press("aloud");
        driver.pressAndConfirm("release");
        driver.on("result");
        driver.press("aside");
        driver.press("hall");
        while (driver.on("steer-hall").action("next").isPresent()) {
            driver.press("next");
        }
        driver.press("take-down");
        driver.press("back");
        driver.press("back");
    }

    /** Signs, up to the export. */
    void sign() {
        driver.on("result");
        driver.press("minutes");
        driver.on("minutes");
        driver.press("signed");
        driver.on("minutes-signed");
        driver.press("signed-yes");
        driver.press("export");
    }

    /** Signs and exports. */
    void export() {
        sign();
        driver.on("export");
        driver.pressAndConfirm("write");
        driver.press("let-go");
        driver.press("seal");
        driver.on("seal");
    }

    private static void require(boolean holds, Page page) {
        if (!holds) {
            throw new IllegalStateException(DayDriver.told(page));
        }
    }

    /** The numbers that the generator counted, not the engine. */
    private static void requireKnown(KnownResult known, Closing closing) {
        Map<String, Integer> invalid = new TreeMap<>();
        closing.tally().invalid().forEach((ground, number) -> invalid.put(ground.name(), Math.toIntExact(number)));
        List<Integer> votes = new ArrayList<>();
        List<Integer> counted = new ArrayList<>();
        for (int row = 1; row <= known.people().size(); row++) {
            votes.add(known.people().get(row - 1).votes().getOrDefault("for", 0));
            counted.add(Math.toIntExact(closing.tally().votes(row, Choice.FOR)));
        }
        boolean same = known.valid() == closing.tally().valid()
                && known.collected() == closing.tally().collected()
                && new TreeMap<>(known.invalid()).equals(invalid)
                && votes.equals(counted);
        if (!same) {
            throw new IllegalStateException(known.json() + " is not " + closing.tally());
        }
    }
}
