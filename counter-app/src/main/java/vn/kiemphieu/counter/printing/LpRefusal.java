package vn.kiemphieu.counter.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Why {@code lp} takes no job, in people's words; told by what it complains of. */
enum LpRefusal {
    REJECTING(
            "hàng đợi của máy in không nhận việc",
            "mở lại hàng đợi của máy in (cupsaccept) rồi in lại",
            "not accepting"),
    GONE(
            "không còn thấy máy in này",
            "bật máy in, kiểm tra dây nối và dịch vụ in (cups) rồi in lại",
            "does not exist",
            "not found",
            "unknown destination"),
    UNREACHABLE(
            "không liên lạc được với dịch vụ in",
            "kiểm tra dây nối, khởi động lại dịch vụ in (cups) rồi in lại",
            "scheduler",
            "unable to connect",
            "connection refused",
            "no route to host"),
    OTHER("máy in không nhận bản in", "xem màn hình của máy in, sửa nguyên nhân rồi in lại");

    private final String what;
    private final String remedy;
    private final List<String> saidBy;

    LpRefusal(String what, String remedy, String... saidBy) {
        this.what = what;
        this.remedy = remedy;
        this.saidBy = List.of(saidBy);
    }

    private static LpRefusal by(String complaint) {
        String said = complaint.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.saidBy.stream().anyMatch(said::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** As people read it: what it is, what to do, and what CUPS said behind that. */
    static RequestRefused of(String printer, String complaint) {
        LpRefusal why = by(complaint);
        String raw = complaint.isBlank() ? "" : " (CUPS: " + complaint.strip() + ")";
        return new RequestRefused(
                CupsCommands.WHERE + " " + printer, why.what, why.remedy + "; chưa có gì được in" + raw);
    }
}
