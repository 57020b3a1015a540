package vn.kiemphieu.counter.kiosk.page;

/** The states of the day (docs/states.md) as the path on top of every screen shows them. */
public enum DayStep {
    PREPARED("Chuẩn bị", "Prepare"),
    PRINTED("In phiếu", "Print"),
    TESTED("Thử máy", "Test"),
    OPENED("Mở hòm", "Open"),
    COUNTED("Đếm phiếu", "Count"),
    CONCLUDED("Kết luận", "Conclude"),
    RECONCILED("Đối chiếu", "Reconcile"),
    CLOSED("Chốt", "Close"),
    MINUTED("Biên bản", "Minutes"),
    SEALED("Niêm phong", "Seal");

    private final Words words;

    DayStep(String vietnamese, String english) {
        this.words = Words.of(vietnamese, english);
    }

    public Words words() {
        return words;
    }
}
