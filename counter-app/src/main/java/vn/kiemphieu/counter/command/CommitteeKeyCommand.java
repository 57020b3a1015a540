package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.LockedKey;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.session.KeyFile;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Makes the key with which one of the committee signs results. */
@Command(
        name = "committee-key",
        description = {
            "Tạo khóa ký của một người trong ban kiểm phiếu, trên USB của chính người đó; đăng ký khóa công khai trước đại hội.",
            "Makes the signing key of one of the committee, on a stick of their own."
        })
final class CommitteeKeyCommand implements Callable<Integer> {
    private static final String PROMPT = "Mật khẩu của khóa (từ " + LockedKey.FEWEST_CHARACTERS + " ký tự, không dấu)";

    private final Screen screen;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "TỆP",
            description = "Tệp khóa sẽ tạo, trên USB; khóa công khai ghi cạnh đó, thêm đuôi .pub.")
    private Path out;

    @Option(
            names = "--pins",
            paramLabel = "NƠI",
            description = "stdin: đọc mật khẩu từ đầu vào chuẩn, hai dòng, cho kịch bản thử; mặc định gõ không hiện.")
    private String pins;

    CommitteeKeyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Path file = out.toAbsolutePath();
        KeyFile.requireFree(file);
        PinPad pad = PinPad.of(Optional.ofNullable(pins), screen);
        SigningKey key = SigningKey.generate(new SecureRandom());
        byte[] locked = pad.typed(PROMPT, typed -> locked(key, typed));
        if (!pad.typed(
                "Gõ lại mật khẩu", typed -> LockedKey.unlock(locked, typed).isPresent())) {
            throw new RequestRefused("mật khẩu", "hai lần gõ khác nhau", "chạy lại lệnh");
        }
        KeyFile.write(file, locked, key.verifyingKey());
        screen.say("Đã tạo khóa " + out + ". Giữ USB như giữ con dấu; quên mật khẩu thì tạo khóa khác và đăng ký lại.");
        screen.say("Dấu vân tay ghi vào quyết định thành lập ban kiểm phiếu: "
                + key.verifyingKey().fingerprint());
        screen.say("Mục \"key\" trong danh sách khóa đã đăng ký: "
                + Base64.getEncoder().encodeToString(key.verifyingKey().bytes()));
        return Exit.SETTLED.code();
    }

    private static byte[] locked(SigningKey key, CharSequence typed) {
        if (!LockedKey.isPassphrase(typed)) {
            throw new RequestRefused("mật khẩu", "ngắn quá hoặc có dấu", PROMPT);
        }
        return LockedKey.lock(key, typed, new SecureRandom());
    }
}
