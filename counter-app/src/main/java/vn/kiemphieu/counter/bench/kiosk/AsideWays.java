package vn.kiemphieu.counter.bench.kiosk;

import java.util.List;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;

/** What people turn to with F1, and how they come back. */
public final class AsideWays {
    private final DayDriver driver;

    public AsideWays(DayDriver driver) {
        this.driver = driver;
    }

    /** Opens the list of what there is. */
    public Page tools() {
        driver.press("aside");
        return driver.on("tools");
    }

    /** Names of the choices of a page. */
    public static List<String> choices(Page page) {
        return page.parts().stream()
                .filter(Part.Choices.class::isInstance)
                .flatMap(part -> ((Part.Choices) part).actions().stream())
                .map(action -> action.id())
                .toList();
    }

    /** Looks at the log and at what the hall sees. */
    void look() {
        tools();
        driver.press("log");
        driver.on("log");
        driver.press("back");
        driver.press("hall");
        driver.on("steer-hall");
        driver.press("back");
        driver.press("back");
    }

    /** Chooses a stick for the second device, and takes its shares down. */
    public void chooseSecondDevice() {
        tools();
        driver.press("second-device");
        driver.pressAndConfirm("stick-1");
        for (int share = 0; share < 2; share++) {
            driver.on("share-closed");
            driver.press("open");
            driver.press("copied");
        }
        driver.on("tools");
        driver.press("back");
    }

    /** Prints the last paper again. */
    public void printAgain() {
        tools();
        driver.press("print-again");
        List<String> papers = choices(driver.on("print-again"));
        driver.press(papers.get(papers.size() - 1));
        driver.press("reprint");
        driver.press("back");
        driver.press("back");
    }

    /** Takes back the first conclusion; its sheet waits again. */
    void takeBack() {
        tools();
        driver.press("take-back");
        driver.on("take-back");
        driver.pressAndConfirm("take-back");
    }

    /** Somebody else takes over. */
    public void changePerson(String person) {
        tools();
        driver.press("change-person");
        new OfficialDay(driver).signIn(person);
    }

    /** Everybody is away for too long. */
    public void beAway() {
        driver.kiosk().day().call(() -> {
            driver.kiosk().station().attendant().leaveAll();
            return true;
        });
    }
}
