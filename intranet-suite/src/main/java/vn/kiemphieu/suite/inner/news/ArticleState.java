package vn.kiemphieu.suite.inner.news;

/** Where an article stands. */
public enum ArticleState {
    DRAFT("Nháp"),
    /** With the editors. */
    DESK("Biên tập"),
    /** Somebody else than who wrote and edited it has approved this very version. */
    APPROVED("Đã duyệt"),
    /** Approved, and to be published at a time. */
    SCHEDULED("Hẹn giờ"),
    /** Its newest version is what readers see. */
    PUBLISHED("Đã đăng"),
    WITHDRAWN("Đã gỡ");

    private final String vietnamese;

    ArticleState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }
}
