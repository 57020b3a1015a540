package vn.kiemphieu.suite.organisation;

/** How documents reach a unit. */
public enum Channel {
    INNER_WAN("Mạng trong của Đảng"),
    INTERNET("Thư điện tử trên Internet"),
    PAPER("Bản giấy");

    private final String vietnamese;

    Channel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }
}
