package vn.kiemphieu.counter.bench.kiosk;

import java.util.List;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.rehearsal.Trouble;
import vn.kiemphieu.counter.rehearsal.Trouble.Kind;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/**
 * A box that is fed with trouble: a batch with a jam, an open cover and a tray that was not full; then one of which a sheet never
 * comes in, which is withdrawn and fed again. After each trouble exactly the sheets before it are in.
 */
final class ScannerTrouble {
    private static final int FIRST_BATCH = 30;
    private static final int JAM = 12;
    private static final int COVER = 20;
    private static final int EMPTY = 25;
    private static final int SHORT_BATCH = 10;

    /** What goes wrong. */
    static final List<Trouble> TROUBLES = List.of(
            new Trouble(1, JAM, Kind.JAM),
            new Trouble(1, COVER, Kind.COVER_OPEN),
            new Trouble(1, EMPTY, Kind.TRAY_EMPTY),
            new Trouble(2, SHORT_BATCH, Kind.TRAY_EMPTY));

    private final DayDriver driver;
    private final RehearsalDay day;

    ScannerTrouble(DayDriver driver, RehearsalDay day) {
        this.driver = driver;
        this.day = day;
    }

    /** Feeds all of the box. */
    void feed(int sheets) {
        day.begin(FIRST_BATCH);
        stops(JAM, Part.Scene.JAM, "Kẹt giấy");
        stops(COVER, Part.Scene.COVER, "đóng nắp");
        lacks(EMPTY, FIRST_BATCH);
        day.lock();
        oneSheetNeverComesIn();
        day.feed(sheets - FIRST_BATCH);
        require(locked() == sheets, driver.page());
    }

    /** The feed stops at a sheet of the batch, with a drawing of what to do; that sheet and those after it are put back. */
    private void stops(int sheet, Part.Scene scene, String words) {
        driver.press("scan");
        Page page = driver.on("feed");
        require(
                page.parts().stream()
                        .anyMatch(part -> part instanceof Part.Drawing drawing
                                && drawing.scene() == scene
                                && drawing.caption().vietnamese().contains(words)
                                && drawing.caption().vietnamese().contains("tờ thứ " + sheet)),
                page);
        require(fed(page) == sheet - 1 && page.action("lock").isEmpty(), page);
    }

    /** The tray is empty before all of the batch is in. */
    private void lacks(int sheet, int all) {
        driver.press("scan");
        Page page = driver.on("feed");
        require(DayDriver.told(page).contains("Còn thiếu " + (all - sheet + 1) + " tờ"), page);
        require(fed(page) == sheet - 1 && page.action("lock").isEmpty(), page);
    }

    /** Counted again by hand it is the same number: the batch is withdrawn, and its paper is fed with the next one. */
    private void oneSheetNeverComesIn() {
        day.begin(SHORT_BATCH);
        lacks(SHORT_BATCH, SHORT_BATCH);
        driver.press("close-batch");
        driver.on("differ");
        driver.type("again", Integer.toString(SHORT_BATCH));
        driver.press("correct");
        Page same = driver.on("differ");
        require(!same.fields().get(0).mistake().vietnamese().isEmpty(), same);
        driver.press("withdraw");
        driver.on("withdraw");
        driver.pressAndConfirm("withdraw-now");
        require(locked() == FIRST_BATCH, driver.on("counting"));
    }

    private static int fed(Page page) {
        return page.parts().stream()
                .filter(Part.Figures.class::isInstance)
                .map(part ->
                        Integer.parseInt(((Part.Figures) part).figures().get(0).value()))
                .findFirst()
                .orElseThrow();
    }

    /** Sheets of the batches that count. */
    private int locked() {
        return driver.kiosk()
                .day()
                .call(() -> ((Open) driver.kiosk().station().hall().state())
                        .batches().stream()
                                .filter(batch -> !(batch.state() instanceof Batch.Withdrawn))
                                .mapToInt(batch -> batch.slip().sheets())
                                .sum());
    }

    private static void require(boolean holds, Page page) {
        if (!holds) {
            throw new IllegalStateException(DayDriver.told(page));
        }
    }
}
