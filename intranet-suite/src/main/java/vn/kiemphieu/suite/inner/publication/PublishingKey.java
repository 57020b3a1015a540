package vn.kiemphieu.suite.inner.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import vn.kiemphieu.bridge.signing.SigningKey;

/** The key of the offices' network that signs publications: a file that nobody but the program's account reads. */
public final class PublishingKey {
    private PublishingKey() {}

    /**
     * The key in a file, made when there is none.
     *
     * @throws IOException if the file cannot be read or written, or is no key
     */
    public static SigningKey in(Path file) throws IOException {
        if (Files.exists(file)) {
            return SigningKey.parse(Files.readAllBytes(file))
                    .orElseThrow(
                            () -> new IOException(file + ": không phải khóa công bố; lấy lại tệp từ bản sao lưu."));
        }
        SigningKey key = SigningKey.generate(new SecureRandom());
        byte[] secret = key.pkcs8();
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(half, secret);
        Arrays.fill(secret, (byte) 0);
        Files.move(half, file);
        return key;
    }
}
