package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Which session a command is about, and the key of the kiosk that it is on. */
final class KioskKey {
    private static final String BESIDE = "kiosk.key";

    @Option(names = "--session", required = true, paramLabel = "THƯ-MỤC", description = "Thư mục của phiên kiểm phiếu.")
    private Path session;

    @Option(
            names = "--key",
            paramLabel = "TỆP",
            description = "Khóa ký của máy kiểm phiếu (PKCS#8); mặc định kiosk.key cạnh thư mục phiên.")
    private Path key;

    Path session() {
        return session;
    }

    /** What the session's journal is opened with. */
    JournalKeys keys() {
        Path file = Optional.ofNullable(key)
                .orElseGet(() -> session.toAbsolutePath().normalize().resolveSibling(BESIDE));
        return new JournalKeys(read(file), new SecureRandom(), Clock.system(ZoneId.systemDefault()));
    }

    private static SigningKey read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<SigningKey> key = SigningKey.parse(bytes);
            Arrays.fill(bytes, (byte) 0);
            return key.orElseThrow(() -> new RequestRefused(
                    "--key " + file, "không phải khóa ký Ed25519 (PKCS#8)", "chọn đúng tệp khóa của máy kiểm phiếu"));
        } catch (IOException e) {
            throw new RequestRefused("--key " + file, "không đọc được tệp khóa", "kiểm tra đường dẫn và quyền đọc");
        }
    }
}
