package vn.kiemphieu.counter.bench.kiosk;

import java.nio.file.Path;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;

/**
 * The day that is lived by a program: one election that ends in a tie, and the re-vote after it. The scanner is in trouble, and
 * the numbers are those that the paper has all the same.
 */
public final class ScriptedDay {
    private static final String ELECTION = "ubkt";

    private ScriptedDay() {}

    /** The kiosk at which it is lived. */
    public static Kiosk kiosk(Path home, Path stick, int ballots) {
        return RehearsalKiosk.at(home, DayDriver.plugged(stick), new Drawn(ballots, 0, ScannerTrouble.TROUBLES));
    }

    /** Lives it. */
    public static void run(DayDriver driver, int ballots) {
        RehearsalDay day = new RehearsalDay(driver, ballots);
        day.signIn();
        day.prepare(ELECTION, 1);
        day.open();
        new ScannerTrouble(driver, day).feed(day.sheets(ELECTION).size());
        day.conclude(ELECTION);
        new AsideWays(driver).takeBack();
        day.conclude(ELECTION);
        day.balance(ELECTION);
        day.release();
        day.export();
        driver.press("next-round");
        driver.press("after-" + ELECTION);
        driver.press("prepare");
        day.prepare(ELECTION, 2);
        day.open();
        day.feed(day.sheets(ELECTION).size());
        day.conclude(ELECTION);
        day.balance(ELECTION);
        day.release();
        day.export();
    }
}
