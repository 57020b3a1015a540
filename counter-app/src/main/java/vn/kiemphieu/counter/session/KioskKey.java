package vn.kiemphieu.counter.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.setup.RequestRefused;

/** The key with which a kiosk signs. */
public final class KioskKey {
    private KioskKey() {}

    /** The key of a file, made where there is none. */
    public static JournalKeys made(Path file) {
        if (!Files.exists(file)) {
            if (Files.exists(KeyFile.publicFile(file))) {
                throw new RequestRefused(file.toString(), "mất khóa ký, chỉ còn khóa công khai", "tìm lại tệp khóa ký");
            }
            make(file, SigningKey.generate(new SecureRandom()));
        }
        return at(file);
    }

    /** The key of a file, with the hall's clock and randomness. */
    public static JournalKeys at(Path file) {
        SecureRandom random = new SecureRandom();
        if (!Files.isRegularFile(file)) {
            throw new RequestRefused(file.toString(), "không có khóa ký của máy kiểm phiếu", "ghi --key TỆP");
        }
        byte[] bytes = Definition.bytes(file);
        SigningKey key = SigningKey.parse(bytes)
                .orElseThrow(() -> new RequestRefused(
                        file.toString(), "không phải khóa ký của máy kiểm phiếu", "chọn đúng tệp khóa"));
        Arrays.fill(bytes, (byte) 0);
        return new JournalKeys(key, random, Clock.system(ZoneId.systemDefault()));
    }

    private static void make(Path file, SigningKey key) {
        byte[] secret = key.pkcs8();
        try {
            KeyFile.write(file, secret, key.verifyingKey());
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * A public key from its file.
     *
     * @throws RequestRefused if it is none
     */
    public static VerifyingKey read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RequestRefused(
                    file.toString(), "không có khóa công khai của máy kiểm phiếu", "ghi --kiosk TỆP.pub");
        }
        String text = new String(Definition.bytes(file), StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        try {
            return VerifyingKey.parse(Base64.getDecoder().decode(text)).orElseThrow(() -> noKey(file));
        } catch (IllegalArgumentException e) {
            throw noKey(file);
        }
    }

    private static RequestRefused noKey(Path file) {
        return new RequestRefused(file.toString(), "không phải khóa công khai Ed25519", "chọn đúng tệp .pub của máy");
    }
}
