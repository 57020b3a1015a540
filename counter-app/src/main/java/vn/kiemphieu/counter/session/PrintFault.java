package vn.kiemphieu.counter.session;

import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;

/** One thing wrong with a print run. */
public sealed interface PrintFault {

    /** What it is and what to do, in Vietnamese. */
    String sentence();

    /** Fewer or more pages than the sheets to be checked have. */
    record OtherNumber(int expected, int found) implements PrintFault {
        @Override
        public String sentence() {
            return "Cần quét " + expected + " trang, có " + found
                    + "; quét đúng phiếu đầu, mỗi phiếu thứ 50 và phiếu cuối, theo thứ tự in.";
        }
    }

    /** It is no page of this paper. */
    record NotOurs(PrintedPage page) implements PrintFault {
        @Override
        public String sentence() {
            return page.name()
                    + (page.outcome() instanceof OtherPaper
                            ? ": không phải phiếu của cuộc bầu này; dừng in, tìm xem giấy ở đâu ra."
                            : ": không nhận ra trang phiếu; kiểm tra in đúng cỡ 100 %, lau trống và bộ sấy, in lại.");
        }
    }

    /** Its pages come in another order. */
    record OutOfOrder(PrintedPage page, int expected) implements PrintFault {
        @Override
        public String sentence() {
            return page.name() + ": không phải trang " + expected
                    + " của phiếu; xếp lại đúng thứ tự, hoặc in lại phiếu đó.";
        }
    }

    /** One of its two codes cannot be read. */
    record CodeUnread(PrintedPage page, Corner corner) implements PrintFault {
        @Override
        public String sentence() {
            return page.name() + ": không đọc được mã QR " + corner.vietnamese()
                    + "; lau trống và bộ sấy của máy in, in lại từ phiếu tốt gần nhất.";
        }
    }

    /** One of its two codes names another page or paper. */
    record CodeWrong(PrintedPage page, Corner corner) implements PrintFault {
        @Override
        public String sentence() {
            return page.name() + ": mã QR " + corner.vietnamese() + " là của trang khác; dừng in, báo kỹ thuật viên.";
        }
    }

    /** Something is on it that was not printed by us. */
    record Stained(PrintedPage page) implements PrintFault {
        @Override
        public String sentence() {
            return page.name() + ": có vết mực không phải của phiếu; lau trống và bộ sấy của máy in, xem kính máy quét,"
                    + " in lại các phiếu có vết.";
        }
    }

    /** A line runs through the picture, of the scanner's glass or the printer's drum. */
    record Streaked(PrintedPage page) implements PrintFault {
        @Override
        public String sentence() {
            return page.name() + ": có vệt thẳng chạy dọc trang; lau kính máy quét và quét lại,"
                    + " nếu còn thì vệt ở trên giấy: lau trống máy in, in lại.";
        }
    }

    /** Where one of the two codes stands. */
    enum Corner {
        UPPER_RIGHT("góc trên bên phải"),
        LOWER_LEFT("góc dưới bên trái");

        private final String vietnamese;

        Corner(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
