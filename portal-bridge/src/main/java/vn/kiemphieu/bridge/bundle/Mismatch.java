package vn.kiemphieu.bridge.bundle;

/** Why a bundle that is signed as it must be is not one that is expected here. */
public enum Mismatch {
    REHEARSAL("đây là gói của một buổi tập dượt", "it is of a rehearsal"),
    OFFICIAL("đây là gói của đại hội chính thức, không phải tập dượt", "it is official and not of a rehearsal"),
    PARTIAL(
            "đây là kết quả của một máy trong nhiều máy, chưa phải của cả cuộc bầu",
            "it is of one of several kiosks and not of the whole election"),
    WHOLE("đây là kết quả của cả cuộc bầu, không phải của một máy", "it is of a whole election and not of one kiosk"),
    CONGRESS("đây là gói của đại hội khác", "it is of another congress"),
    VERSION("gói do một phiên bản khác của chương trình ghi", "another version of the program wrote it");

    private final String vietnamese;
    private final String english;

    Mismatch(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
