package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.report.ballot.TestBallot.Purpose;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.tally.election.Column;

/** One thing in which a test deck, as it was read, is not as it was printed. */
public sealed interface Difference {

    /** What it is and what to look at, in Vietnamese. */
    String sentence();

    /** Fewer or more ballots than the deck has. */
    record OtherNumber(int expected, int found) implements Difference {
        @Override
        public String sentence() {
            return "Bộ phiếu thử có " + expected + " phiếu, đọc được " + found
                    + (found < expected
                            ? "; tìm tờ bị kẹt, tờ dính vào tờ khác hoặc chưa nạp."
                            : "; có tờ nạp hai lần hoặc in thừa.");
        }
    }

    /** A page that is none of the deck. */
    record NoTestBallot(ReadPage page) implements Difference {
        @Override
        public String sentence() {
            return At.of(page)
                    + (page.outcome() instanceof OtherPaper
                            ? ": không phải phiếu thử của cuộc bầu này; lấy tờ đó ra."
                            : ": không đọc được; xem tờ giấy, máy in và máy quét.");
        }
    }

    /** The very same picture of a page is there a second time. */
    record SamePicture(ReadPage page) implements Difference {
        @Override
        public String sentence() {
            return At.of(page) + ": ảnh này có hai lần; quét lại cả bộ, mỗi tờ một lần.";
        }
    }

    /** Pages of a ballot missing, doubled or out of order, beginning with this one. */
    record PagesBroken(ReadPage page) implements Difference {
        @Override
        public String sentence() {
            return At.of(page) + ": phiếu thiếu trang, thừa trang hoặc sai thứ tự; xếp lại rồi quét cả bộ.";
        }
    }

    /**
     * A ballot that was meant to be clear is in doubt.
     *
     * @param page its first
     * @param rows in doubt; empty where something is on it that was not printed
     */
    record InDoubt(ReadPage page, List<Integer> rows) implements Difference {
        public InDoubt {
            rows = List.copyOf(rows);
        }

        @Override
        public String sentence() {
            return At.of(page)
                    + (rows.isEmpty()
                            ? ": máy thấy vết lạ ngoài chỗ đánh dấu; lau máy in, máy quét, xem tờ giấy."
                            : ": máy không chắc ở dòng "
                                    + rows.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                    + "; xem nét in có mờ, lem hoặc lệch không.");
        }
    }

    /** A ballot reads clearly as one against the rules, though none such is in the deck: marks are missing or too many. */
    record ReadOtherwise(ReadPage page) implements Difference {
        @Override
        public String sentence() {
            return At.of(page) + ": thiếu dấu hoặc thừa dấu so với lúc in; xem tờ giấy, máy in và kính quét.";
        }
    }

    /** The untouched or the spoilt ballot did not go to people, though it must. */
    record NotReferred(Purpose purpose) implements Difference {
        @Override
        public String sentence() {
            return "Không thấy máy chuyển "
                    + (purpose == Purpose.UNTOUCHED ? "phiếu không đánh dấu" : "phiếu đánh dấu sai quy định")
                    + " cho người kết luận; tìm tờ đó trong bộ phiếu thử.";
        }
    }

    /** Marks of a row in a column came to another total. */
    record OtherTotal(int row, Column column, long expected, long found) implements Difference {
        @Override
        public String sentence() {
            return "Dòng " + row + ", " + At.of(column) + ": in " + expected + ", đọc được " + found + ".";
        }
    }

    /** In a row no mark was ever seen in a column. */
    record NeverSeen(int row, Column column) implements Difference {
        @Override
        public String sentence() {
            return "Dòng " + row + ", " + At.of(column)
                    + ": không lần nào thấy dấu; xem chỗ đó trên tờ giấy và kính quét.";
        }
    }

    /** Two rows have each other's totals. */
    record RowsSwapped(int one, int other) implements Difference {
        @Override
        public String sentence() {
            return "Dòng " + one + " và dòng " + other + " đổi kết quả cho nhau; không dùng, báo kỹ thuật viên.";
        }
    }

    /** The marks of one column were found in another. */
    record ColumnShifted(Column from, Column to) implements Difference {
        @Override
        public String sentence() {
            return "Dấu của " + At.of(from) + " đọc thành " + At.of(to) + "; không dùng, báo kỹ thuật viên.";
        }
    }

    /** Where it is, in words. */
    final class At {
        private At() {}

        static String of(ReadPage page) {
            String source = page.file().source();
            return source.isEmpty()
                    ? "Trang thứ " + page.file().page()
                    : source
                            + (page.file().page() > 1 ? ", trang " + page.file().page() : "");
        }

        /** A column as people call it. */
        public static String of(Column column) {
            return switch (column) {
                case NAME -> "gạch tên";
                case AGREE -> "cột Đồng ý";
                case DISAGREE -> "cột Không đồng ý";
                case HIGH -> "cột Tín nhiệm cao";
                case MEDIUM -> "cột Tín nhiệm";
                case LOW -> "cột Tín nhiệm thấp";
            };
        }
    }
}
