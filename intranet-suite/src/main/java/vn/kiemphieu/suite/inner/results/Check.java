package vn.kiemphieu.suite.inner.results;

import java.util.Arrays;

/** The ten checks between a stick and the public, in the order in which people are shown them. */
public enum Check {
    CONTAINER(1, "Kích thước và dạng tệp"),
    FILES(2, "Mã băm của từng tệp trong gói"),
    SIGNATURES(3, "Chữ ký của máy và hai người trong ban kiểm phiếu"),
    EXPECTED(4, "Gói chính thức, đúng thứ tự, tệp đại hội đã đăng ký"),
    SHAPE(5, "Dạng của nội dung"),
    RECOUNT(6, "Số học và người trúng cử tính lại"),
    PAPER(7, "Mã trên biên bản giấy có chữ ký"),
    SECOND_PERSON(8, "Người thứ hai duyệt"),
    RECORDED(9, "Ghi nhật ký với mã băm"),
    PROVISIONAL(10, "Tạm công bố");

    private final int number;
    private final String vietnamese;

    Check(int number, String vietnamese) {
        this.number = number;
        this.vietnamese = vietnamese;
    }

    static Check of(int number) {
        return Arrays.stream(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** What is checked, in words. */
    public String vietnamese() {
        return vietnamese;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** How a check ended. */
    public enum Verdict {
        PASSED("Đạt"),
        FAILED("Không đạt"),
        /** Not looked at yet. */
        OPEN("Chưa xét");

        private final String vietnamese;

        Verdict(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** In words. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /**
     * A check with what came of it.
     *
     * @param sentence in Vietnamese; what failed says what to do
     */
    public record Outcome(Check check, Verdict verdict, String sentence) {}
}
