package vn.kiemphieu.counter.command;

/** The day that the tests live: one election that ends in a tie, and the re-vote after it. */
final class ScriptedDay {
    private static final String ELECTION = "ubkt";

    private ScriptedDay() {}

    static void run(DayDriver driver, int ballots) {
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
