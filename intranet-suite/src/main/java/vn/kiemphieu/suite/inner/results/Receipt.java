package vn.kiemphieu.suite.inner.results;

import java.util.List;
import vn.kiemphieu.suite.inner.results.Check.Outcome;

/** What came of handing in a package. */
public sealed interface Receipt {
    /** SHA-256 of the package in hexadecimal. */
    String hash();

    /** One sentence or two in Vietnamese: what happened and what to do. */
    String sentence();

    /** It is kept. */
    record Kept(String hash, List<Outcome> checks) implements Receipt {
        public Kept {
            checks = List.copyOf(checks);
        }

        @Override
        public String sentence() {
            return "Đã nhập, máy kiểm tra đạt cả sáu bước. Lấy biên bản giấy có chữ ký, gõ hai nhóm mã còn thiếu.";
        }
    }

    /** The same bytes were handed in before; nothing changed. */
    record Already(String hash, Stage stage) implements Receipt {
        @Override
        public String sentence() {
            return "Gói này đã nhập rồi, không có gì thay đổi. Hiện ở bước: " + stage.vietnamese() + ".";
        }
    }

    /** It is kept, but another package of the same election is signed as well: nothing of both is published. */
    record Quarantined(String hash, List<Outcome> checks) implements Receipt {
        public Quarantined {
            checks = List.copyOf(checks);
        }

        @Override
        public String sentence() {
            return "CÁCH LY: đã có một gói khác của cùng cuộc bầu, cũng đủ chữ ký, mà gói này không ghi là thay thế. Cả hai dừng"
                    + " lại. Hỏi ban kiểm phiếu, so mã với biên bản giấy, rồi hai người quyết định gói nào được dùng.";
        }
    }

    /** Nothing of it is kept but an entry in the audit log. */
    record Refused(String hash, String sentence, List<Outcome> checks) implements Receipt {
        public Refused {
            checks = List.copyOf(checks);
        }
    }
}
