package vn.kiemphieu.counter.bench.kiosk;

import javafx.scene.input.KeyCode;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.window.KioskWindow;

/** Slips of people in a real window: a key pressed twice at once, a place left empty. */
public final class WindowSlips {
    private static final int BALLOTS = 53;
    private static final String ELECTION = "ubkt";

    private WindowSlips() {}

    /** Makes them, and looks whether the window takes them as a person would expect. */
    public static void run(Kiosk kiosk, KioskWindow window) {
        WindowDriver driver = new WindowDriver(kiosk, window);
        new RehearsalDay(driver, BALLOTS).signIn();
        driver.on("congress");
        driver.press("here");
        driver.on("elections");
        driver.press("election-" + ELECTION + "-1");
        driver.press("check");
        driver.on("check-list");
        driver.pressAndConfirm("right");
        driver.on("share-closed");
        driver.press("open");
        driver.on("share");
        driver.hitTwice(KeyCode.ENTER);
        require("share-closed".equals(driver.page().id()), "the second share is not shown by the same slip");
        driver.press("open");
        driver.press("copied");
        driver.on("print");
        driver.press("printed");
        require(driver.shows(".mistake"), "an empty place says what belongs there");
        driver.type("copies", "60");
        driver.press("printed");
        driver.on("proof");
        WindowDriver.inWindow(() -> {
            window.scene().getWindow().hide();
            return true;
        });
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
