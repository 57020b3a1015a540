package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.bundle.Mismatch;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.NotForUs;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;
import vn.kiemphieu.bridge.bundle.Opening.UnknownKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.suite.inner.OfficeTime;
import vn.kiemphieu.suite.inner.results.Check.Verdict;
import vn.kiemphieu.tally.election.Congress;

/** The six checks that a machine can do by itself; nothing of a package is written before all of them passed. */
final class Examination {
    private static final String AGAIN = " Giữ nguyên USB, xin máy kiểm phiếu xuất lại gói; vẫn vậy thì lập biên bản.";

    private final Checklist checks = new Checklist();

    private Examination() {}

    /** What came of opening it, as far as that goes. */
    static Examination of(Opening opening, int bytes) {
        Examination examination = new Examination();
        if (opening instanceof Genuine genuine) {
            examination.genuine(genuine, bytes);
        } else if (opening instanceof Tampered tampered) {
            examination.tampered(tampered, bytes);
        } else if (opening instanceof UnknownKey unknown) {
            examination.passed(Check.CONTAINER).failed(Check.SIGNATURES, sentence(unknown));
        } else if (opening instanceof NotForUs other && other.mismatch() == Mismatch.VERSION) {
            examination.passed(Check.CONTAINER).failed(Check.SHAPE, opening.vietnamese());
        } else {
            examination
                    .passed(Check.CONTAINER, Check.FILES, Check.SIGNATURES, Check.SHAPE)
                    .failed(Check.EXPECTED, opening instanceof NotForUs other ? sentence(other) : opening.vietnamese());
        }
        return examination;
    }

    /**
     * Says to whoever approves that a key counts only since after the vote.
     *
     * @param late whose key was confirmed after the session had been closed
     */
    void warn(Genuine genuine, List<RegisteredKey> late) {
        if (!late.isEmpty()) {
            checks.passed(
                    Check.SIGNATURES,
                    signed(genuine) + " CHÚ Ý: khóa của " + holders(late)
                            + " được xác nhận ở đây sau khi phiên kiểm phiếu đã đóng; người duyệt so lại dấu vân tay của khóa với"
                            + " quyết định thành lập ban kiểm phiếu.");
        }
    }

    /** The checks of what is inside a genuine package. */
    void content(Genuine genuine, Optional<Congress> registered) {
        int sequence = genuine.bundle().manifest().origin().issue().sequence();
        String file = genuine.bundle().manifest().origin().congressFile().hex();
        if (registered.isEmpty()) {
            checks.failed(
                    Check.EXPECTED,
                    "KHÔNG NHẬP: tệp đại hội mà máy đã đếm theo chưa đăng ký ở đây, hoặc chưa được người thứ hai xác nhận"
                            + " (SHA-256 " + file
                            + "). Vào mục “Tệp đại hội”, nạp tệp congress.json của đại hội này, một người khác đối chiếu với"
                            + " bản đã duyệt và xác nhận, rồi nhập lại gói.");
            return;
        }
        checks.passed(
                Check.EXPECTED, "Gói chính thức, số " + sequence + "; tệp đại hội đã đăng ký (SHA-256 " + file + ").");
        Optional<String> difference = Recount.difference(registered.get(), genuine.result());
        if (difference.isPresent()) {
            checks.failed(
                    Check.RECOUNT,
                    "KHÔNG NHẬP dù đủ chữ ký: " + difference.get()
                            + ". Không sửa gói; báo ban kiểm phiếu và lập biên bản, ban kiểm phiếu xuất gói đính chính.");
        } else {
            checks.passed(
                    Check.RECOUNT,
                    "Các số khớp nhau; tính lại từ tệp đại hội và số phiếu ra đúng kết quả ghi trong gói.");
        }
    }

    private void genuine(Genuine genuine, int bytes) {
        checks.passed(Check.CONTAINER, "Đúng dạng một gói kết quả, " + bytes + " byte.")
                .passed(Check.FILES, "Bốn tệp trong gói đúng như bảng kê đã ký.")
                .passed(Check.SIGNATURES, signed(genuine))
                .passed(Check.SHAPE, "Nội dung đúng dạng; báo cáo và bảng tổng hợp suy ra được từ kết quả.");
    }

    private static String signed(Genuine genuine) {
        return "Đúng chữ ký của " + holders(genuine.signers()) + "; ba khóa đều có giá trị.";
    }

    private static String holders(List<RegisteredKey> keys) {
        return keys.stream().map(RegisteredKey::holder).collect(Collectors.joining(", "));
    }

    private void tampered(Tampered tampered, int bytes) {
        switch (tampered.damage()) {
            case TOO_LARGE ->
                checks.failed(
                        Check.CONTAINER, "KHÔNG NHẬP: tệp lớn hơn mọi gói kết quả. Xem lại đã chọn đúng tệp chưa.");
            case CONTAINER ->
                checks.failed(
                        Check.CONTAINER,
                        "KHÔNG NHẬP: tệp " + bytes + " byte này không có đúng dạng của một gói kết quả (*.kqbc)."
                                + AGAIN);
            case FILE -> passed(Check.CONTAINER, Check.SIGNATURES).failed(Check.FILES, tampered.vietnamese());
            case CONTENT ->
                passed(Check.CONTAINER, Check.FILES, Check.SIGNATURES)
                        .failed(
                                Check.SHAPE,
                                "KHÔNG NHẬP dù đủ chữ ký: số liệu trong gói không cộng lại đúng hoặc các tệp nói khác nhau về"
                                        + " kết quả." + AGAIN);
            case MANIFEST -> passed(Check.CONTAINER).failed(Check.SHAPE, tampered.vietnamese());
            case SIGNATURE -> passed(Check.CONTAINER).failed(Check.SIGNATURES, tampered.vietnamese());
        }
    }

    private Examination passed(Check... passed) {
        for (Check check : passed) {
            checks.passed(check, "Đạt.");
        }
        return this;
    }

    private void failed(Check check, String sentence) {
        checks.failed(check, sentence);
    }

    private static String sentence(UnknownKey unknown) {
        if (unknown.registered().isEmpty()) {
            String whose = unknown.role() == SignerRole.KIOSK ? "máy kiểm phiếu" : "người trong ban kiểm phiếu";
            return "KHÔNG NHẬP: có chữ ký bằng khóa của " + whose
                    + " không có trong sổ khóa, hoặc khóa chưa được người thứ"
                    + " hai xác nhận. So dấu vân tay của khóa với quyết định thành lập ban kiểm phiếu; đăng ký thiếu thì bổ"
                    + " sung rồi nhập lại.";
        }
        RegisteredKey key = unknown.registered().get();
        String who = key.holder() + " (" + key.key().fingerprint() + ")";
        if (key.scope().revoked()) {
            return "KHÔNG NHẬP: khóa của " + who
                    + " đã bị thu hồi, mọi chữ ký của khóa này đều không còn giá trị. Ban kiểm"
                    + " phiếu ký lại bằng khóa khác đã đăng ký.";
        }
        return "KHÔNG NHẬP: khóa của " + who + " chỉ ký được kết quả "
                + key.scope()
                        .congress()
                        .map(congress -> "của đại hội " + congress + " ")
                        .orElse("")
                + "đóng phiên từ " + OfficeTime.day(key.scope().from()) + " đến "
                + OfficeTime.day(key.scope().until())
                + "; gói này đóng ngoài thời hạn đó hoặc của đại hội khác. Xem lại sổ khóa và quyết định thành lập ban kiểm phiếu.";
    }

    private static String sentence(NotForUs other) {
        if (other.mismatch() == Mismatch.PARTIAL) {
            return "KHÔNG NHẬP: đây là kết quả của một máy trong nhiều máy, chưa phải của cả cuộc bầu. Nhập gói của cả cuộc bầu"
                    + " do ban kiểm phiếu cộng và ký; giữ các gói từng máy trong hồ sơ.";
        }
        if (other.mismatch() == Mismatch.REHEARSAL) {
            return "KHÔNG NHẬP: đây là gói của một buổi tập dượt. Kết quả tập dượt không bao giờ vào đây; chọn gói của đại hội"
                    + " chính thức.";
        }
        return other.vietnamese();
    }

    Checklist checks() {
        return checks;
    }

    /** Why nothing is taken in; empty if all six passed. */
    Optional<String> refusal() {
        return checks.all().stream()
                .filter(each -> each.verdict() == Verdict.FAILED)
                .map(Check.Outcome::sentence)
                .findFirst();
    }
}
