package vn.kiemphieu.bridge.publication;

/** What is wrong with a publication whose bytes are not those that were signed. */
public enum Harm {
    TOO_LARGE("tệp lớn hơn mọi tệp công bố"),
    CONTAINER("tệp không có đúng dạng của một tệp công bố"),
    SIGNATURE("chữ ký không khớp với nội dung"),
    CONTENT("nội dung hoặc một tệp kèm theo khác với những gì đã ký");

    private final String vietnamese;

    Harm(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    String vietnamese() {
        return vietnamese;
    }
}
