package vn.kiemphieu.counter.people;

/** What came of choosing a PIN. */
public sealed interface PinChoice extends LogLine permits PinChoice.Good, PinChoice.Weak {
    /** It may be used. */
    record Good(Pin pin) implements PinChoice {
        @Override
        public String vietnamese() {
            return "Mã PIN dùng được.";
        }
    }

    /** It is among the first that anybody would try. */
    record Weak(Weakness weakness) implements PinChoice {
        @Override
        public String vietnamese() {
            return "Mã PIN không dùng được: " + weakness.vietnamese() + ". Hãy chọn mã khác.";
        }
    }

    /** Why. */
    enum Weakness {
        NOT_DIGITS("phải có từ 6 đến 12 chữ số, không có ký tự khác", "it has six to twelve digits and nothing else"),
        SAME_DIGIT("toàn một chữ số", "one digit all along"),
        RUN("các chữ số liền nhau tăng dần hoặc giảm dần", "digits running up or down"),
        REPEATED("một nhóm chữ số lặp lại", "one group of digits over and over"),
        DATE("giống ngày tháng năm, có thể là ngày sinh hoặc ngày lễ", "it reads as a date, such as a birthday"),
        KEYPAD("đường đi quen tay trên bàn phím số", "a well-worn way over the keypad"),
        OWN_DIGITS("có trong mã hoặc tên của người dùng", "it stands in the person's own id or name");

        private final String vietnamese;
        private final String english;

        Weakness(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        public String vietnamese() {
            return vietnamese;
        }

        public String english() {
            return english;
        }
    }
}
