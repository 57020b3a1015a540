package vn.kiemphieu.suite.organisation;

/** What kind of body a unit is. */
public enum Kind {
    /** A party organisation led by a committee that a congress elects. */
    COMMITTEE("Cấp ủy"),
    ADVISORY_BODY("Ban tham mưu, giúp việc"),
    INSPECTION_COMMITTEE("Ủy ban kiểm tra"),
    OFFICE("Văn phòng cấp ủy"),
    /** A part of a grass-roots organisation that is too large for one cell. */
    SECTION("Đảng bộ bộ phận"),
    CELL("Chi bộ"),
    /** A school, newspaper or other establishment of a committee. */
    ESTABLISHMENT("Đơn vị sự nghiệp");

    private final String vietnamese;

    Kind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }
}
