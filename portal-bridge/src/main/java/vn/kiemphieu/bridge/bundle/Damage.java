package vn.kiemphieu.bridge.bundle;

/** What is wrong with a bundle whose bytes are not those that were signed. */
public enum Damage {
    TOO_LARGE("tệp lớn hơn mọi gói kết quả", "the file is larger than any bundle"),
    CONTAINER("tệp không có đúng dạng của một gói kết quả", "the file is not shaped like a bundle"),
    SIGNATURE("chữ ký không khớp với nội dung", "a signature does not match"),
    MANIFEST("bảng kê đã ký không đúng dạng", "the signed list of files is not as it must be"),
    FILE("một tệp trong gói khác với bảng kê đã ký", "a file differs from the signed list"),
    CONTENT("các tệp trong gói nói khác nhau về kết quả", "the files disagree about the result");

    private final String vietnamese;
    private final String english;

    Damage(String vietnamese, String english) {
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
