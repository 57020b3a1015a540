package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import vn.kiemphieu.bridge.signing.SigningKey;

/** A key that signs what crosses between the networks: a file that nobody but the account of the program reads. */
final class KeyFile {
    private KeyFile() {}

    /**
     * The key in a file, made when there is none.
     *
     * @throws IOException if the file cannot be read or written, or is no key
     */
    static SigningKey in(Path file) throws IOException {
        if (Files.exists(file)) {
            return SigningKey.parse(Files.readAllBytes(file))
                    .orElseThrow(() -> new IOException(file + ": không phải khóa ký; lấy lại tệp từ bản sao lưu."));
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
