package vn.kiemphieu.counter.counting;

import java.util.Locale;

/** What a page, or a ballot without one, is accounted for as, before people conclude (docs/states.md). */
public enum Status {
    VALID("hợp lệ"),
    REFERRED("chờ kết luận"),
    FOREIGN("phiếu lạ"),
    UNREADABLE("không đọc được"),
    DUPLICATE("ảnh trùng"),
    BACK("mặt sau"),
    /** A ballot that was never a page: two people typed it. */
    KEYED("nhập tay");

    private final String vietnamese;

    Status(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** As in {@code sheets.jsonl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
