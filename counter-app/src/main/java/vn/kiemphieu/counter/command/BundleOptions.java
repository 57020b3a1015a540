package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.signing.LockedKey;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.setup.RegisterFile;
import vn.kiemphieu.counter.setup.RequestRefused;

/** With which keys a closed session's results are signed, if they are. */
final class BundleOptions {
    @Option(
            names = "--committee",
            paramLabel = "TỆP",
            description =
                    "Khóa ký của người trong ban kiểm phiếu (committee-key); ghi hai lần thì có gói kết quả .kqbc.")
    private List<Path> committee = List.of();

    @Option(
            names = "--keys",
            paramLabel = "TỆP",
            description = "Danh sách khóa đã đăng ký, để biết trước là nơi nhận sẽ mở được gói.")
    private Path register;

    @Option(
            names = "--supersedes",
            paramLabel = "MÃ=TỆP",
            description = "Gói .kqbc đã giao của cuộc bầu mà gói này thay thế.")
    private Map<String, Path> superseded = Map.of();

    @Option(
            names = "--first-slip",
            paramLabel = "SỐ",
            description =
                    "Khi nhiều máy cùng kiểm một cuộc bầu: số trên giấy kèm tập 1 của máy này; gói chỉ là kết quả của máy này.")
    private Integer firstSlip;

    @Option(
            names = "--sequence",
            paramLabel = "SỐ",
            description =
                    "Số của gói trong các gói mà máy này xuất của cuộc bầu; mặc định 1. Gói thay thế lấy số kế tiếp của gói cũ.")
    private Integer sequence;

    /** What to sign with; empty where nothing is to be signed. */
    Optional<BundleSigning> signing(SigningKey kiosk, PinPad pad) {
        if (committee.isEmpty() && register == null && superseded.isEmpty() && firstSlip == null && sequence == null) {
            return Optional.empty();
        }
        if (committee.size() != 2 || register == null) {
            throw new RequestRefused(
                    "--committee",
                    "gói kết quả cần khóa của hai người và danh sách khóa",
                    "ghi --committee hai lần và --keys");
        }
        int number = fromOne("--sequence", sequence);
        int slip = fromOne("--first-slip", firstSlip);
        Register registered = RegisterFile.read(register);
        Bundle.Keys keys = new Bundle.Keys(kiosk, unlocked(committee.get(0), pad), unlocked(committee.get(1), pad));
        Kind kind = firstSlip == null ? Kind.RESULT : Kind.PARTIAL;
        return Optional.of(
                new BundleSigning(keys, registered, new BundleSigning.Place(kind, slip, number, superseded)));
    }

    private static int fromOne(String option, Integer given) {
        int number = given == null ? 1 : given;
        if (number < 1) {
            throw new RequestRefused(option, "phải từ 1", "sửa lại số");
        }
        return number;
    }

    private static SigningKey unlocked(Path file, PinPad pad) {
        byte[] locked = BundleFile.bytes(file);
        return pad.typed("Mật khẩu của khóa " + file.getFileName(), typed -> LockedKey.unlock(locked, typed))
                .orElseThrow(() -> new RequestRefused(
                        file.toString(), "mật khẩu sai hoặc đây không phải khóa ký", "gõ lại, hoặc chọn đúng tệp"));
    }
}
