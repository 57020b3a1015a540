package vn.kiemphieu.counter.bench.kiosk;

/** The day that is lived by a program: one election that ends in a tie, and the re-vote after it. */
public final class ScriptedDay {
    private static final String ELECTION = "ubkt";

    private ScriptedDay() {}

    /** Lives it. */
    public static void run(DayDriver driver, int ballots) {
        RehearsalDay day = new RehearsalDay(driver, ballots);
        day.signIn();
        day.prepare(ELECTION, 1);
        day.open();
        int sheets = day.sheets(ELECTION).size();
        day.feed(30);
        day.feed(sheets - 30);
        day.conclude(ELECTION);
        day.close(ELECTION);
        driver.press("next-round");
        driver.press("after-" + ELECTION);
        driver.press("prepare");
        day.prepare(ELECTION, 2);
        day.open();
        day.feed(day.sheets(ELECTION).size());
        day.conclude(ELECTION);
        day.close(ELECTION);
    }
}
