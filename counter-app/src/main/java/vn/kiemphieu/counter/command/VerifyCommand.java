package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.session.KeyFile;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Checks a session, or a bundle that came of one, without touching it. */
@Command(
        name = "verify",
        description = {
            "Kiểm tra một phiên (chuỗi băm, chữ ký, ảnh phiếu, cộng lại kết quả) hoặc một gói kết quả .kqbc; không sửa gì.",
            "Checks a session, or a signed bundle of a result; changes nothing."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Screen screen;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(
            names = "--kiosk",
            paramLabel = "TỆP",
            description = "Phiên: khóa công khai của máy kiểm phiếu; mặc định tệp .pub cạnh khóa ký.")
    private Path kiosk;

    @Option(
            names = "--code",
            paramLabel = "MÃ",
            description =
                    "Phiên: mã 20 ký tự đã ghi trên giấy; ghi nhiều lần được. Mã cuối cùng phải là mục cuối của sổ.")
    private List<String> codes = List.of();

    /** One or the other. */
    static final class What {
        @ArgGroup(exclusive = false, multiplicity = "1")
        private HallOptions session;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private BundleCheck bundle;
    }

    VerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (what.bundle == null) {
            return session(what.session).code();
        }
        if (kiosk != null || !codes.isEmpty()) {
            throw new RequestRefused(
                    "--kiosk, --code",
                    "chỉ dùng khi kiểm tra một phiên",
                    "bỏ đi; mã trên giấy thì so với mã mà lệnh này in ra của gói");
        }
        return what.bundle.run(screen).code();
    }

    private Exit session(HallOptions options) {
        Path publicKey = Optional.ofNullable(kiosk).orElseGet(() -> KeyFile.publicFile(options.key()));
        return new SessionVerification(screen, codes).of(options.session(), KioskKey.read(publicKey));
    }
}
