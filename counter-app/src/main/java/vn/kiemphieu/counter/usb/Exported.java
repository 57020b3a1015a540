package vn.kiemphieu.counter.usb;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What became of writing to a stick. */
public sealed interface Exported {
    /**
     * Every file lies there and was read back as it was meant.
     *
     * @param folder on the stick
     * @param sha256 of each file, in hex
     * @param fromDevice whether it was read from the stick itself; otherwise perhaps from the memory of the system
     */
    record Written(Path folder, Map<String, String> sha256, boolean fromDevice) implements Exported {
        public Written {
            sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256));
        }
    }

    /**
     * Nothing on the stick may be relied on.
     *
     * @param leftovers whether something half-written could not be taken away
     */
    record NotWritten(Why why, boolean leftovers) implements Exported {}

    /** Why a stick did not take the files. */
    enum Why {
        FULL(
                "Ổ USB không đủ chỗ; xóa bớt tệp trên ổ hoặc dùng ổ khác, rồi ghi lại.",
                "The stick is full; make room or take another one, and write again."),
        READ_ONLY(
                "Ổ USB chỉ đọc; gạt khóa ghi trên ổ hoặc dùng ổ khác, rồi ghi lại.",
                "The stick is read-only; unlock it or take another one, and write again."),
        GONE(
                "Ổ USB đã bị rút ra khi chưa ghi xong; cắm lại, đợi máy nhận ổ, rồi ghi lại.",
                "The stick was pulled out too early; put it back and write again."),
        DIFFERS(
                "Đọc lại từ ổ USB thấy khác với lúc ghi; ổ hỏng, bỏ ổ này và dùng ổ khác.",
                "What was read back differs; the stick is broken, take another one."),
        FAILED(
                "Ổ USB báo lỗi khi ghi; cắm sang cổng khác hoặc dùng ổ khác, rồi ghi lại.",
                "The stick reports an error; try another port or another stick, and write again.");

        private final String vietnamese;
        private final String english;

        Why(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** What happened and what to do. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The same in English. */
        public String english() {
            return english;
        }
    }
}
