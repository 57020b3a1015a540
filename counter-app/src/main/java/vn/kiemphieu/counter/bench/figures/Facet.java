package vn.kiemphieu.counter.bench.figures;

/** What sheets are told apart by. */
public enum Facet {
    ALL("tất cả", "all"),
    GRADE("mức hao mòn", "grade of wear"),
    FORM("mẫu phiếu", "ballot form"),
    PEN("bút", "pen"),
    MARK("nét", "mark"),
    WEAR("hao mòn", "wear"),
    FORMAT("định dạng ảnh", "picture format"),
    /** Where a real picture or a real mark comes from. */
    SOURCE("nguồn", "source"),
    /** What a real scan should become. */
    EXPECTED("lẽ ra", "expected"),
    /** Why people were asked about a good sheet; only such sheets are in these groups. */
    REASON("lý do hỏi", "reason for asking"),

    SKEW("lệch, độ", "skew, degrees", 10),
    SHIFT("xê dịch, mm", "shift, mm", 10),
    SCALE("co giãn, phần nghìn", "stretch, per mille", 1),
    DPI("độ phân giải, dpi", "resolution, dpi", 1),
    QUALITY("chất lượng JPEG, %", "JPEG quality, %", 1),
    BLUR("nhòe, phần 256", "blur, of 256", 1),
    NOISE("nhiễu, mức xám", "noise, grey levels", 10);

    private final String vietnamese;
    private final String english;
    private final int perUnit;

    Facet(String vietnamese, String english) {
        this(vietnamese, english, 0);
    }

    Facet(String vietnamese, String english, int perUnit) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.perUnit = perUnit;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** Whether its values are numbers, in bins. */
    public boolean isNumber() {
        return perUnit > 0;
    }

    /** Parts that a value of a number counts for each unit: 10 where values are tenths. */
    public int perUnit() {
        return perUnit;
    }
}
