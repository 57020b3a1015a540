package vn.kiemphieu.counter.bench.kiosk;

/** What two people do to type a batch at the kiosk. */
final class KeyedBatch {
    private final DayDriver driver;

    KeyedBatch(DayDriver driver) {
        this.driver = driver;
    }

    /** Up to the typing of the first ballot. */
    private void begin(int ballots) {
        open();
        slip(ballots);
    }

    /** Opens a slip. */
    void open() {
        driver.on("counting");
        driver.press("key");
        driver.on("keyed-slip");
    }

    /** Writes it. */
    void slip(int ballots) {
        driver.type("ballots", Integer.toString(ballots));
        driver.press("begin");
    }

    /** Types a ballot. */
    void type(String line) {
        type("take", line);
    }

    /** Types a ballot and does with it what is offered. */
    void type(String action, String line) {
        driver.page();
        driver.type("line", line);
        driver.press(action);
    }

    /** The same ballot so often, by both people and with everything that can go wrong on the way, and locks the batch. */
    void sameWithMistakes(int ballots, String line) {
        begin(ballots);
        type("2 2");
        type(line + " 4");
        driver.press("take-back");
        for (int ballot = 0; ballot < ballots; ballot++) {
            type(line);
        }
        driver.on("key-hand-over");
        driver.press("begin");
        type(line + " 4");
        for (int ballot = 1; ballot < ballots; ballot++) {
            type(line);
        }
        driver.on("key-differ");
        type("decide", line);
        driver.on("key-alike");
        driver.press("recount");
        driver.type("again", Integer.toString(ballots));
        driver.press("correct");
        driver.on("key-recount");
        driver.press("back");
        driver.pressAndConfirm("lock");
    }
}
