package vn.kiemphieu.suite.account;

/** What an account may do. One account may have several; nobody is the second pair of eyes for themselves. */
public enum Role {
    ADMINISTRATOR("Quản trị"),
    /** Brings in result packages and approves those of another. */
    RESULTS("Nhập kết quả"),
    /** Registers and revokes keys of kiosks and committees. */
    KEYS("Quản lý khóa"),
    /** Writes articles. */
    CONTRIBUTOR("Cộng tác viên"),
    /** Edits what others wrote, answers readers. */
    EDITOR("Biên tập"),
    /** Lets articles and results out to the public. */
    PUBLISHER("Duyệt đăng"),
    /** Reads everything, changes nothing. */
    AUDITOR("Giám sát");

    private final String vietnamese;

    Role(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }
}
