package vn.kiemphieu.counter.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.setup.RequestRefused;

/** A new signing key as it lies in a file that nobody else reads; beside it the public one, as {@code openssl} reads it. */
public final class KeyFile {
    private static final String PUBLIC = ".pub";

    private KeyFile() {}

    /** Where the public key of a key file lies. */
    public static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLIC);
    }

    /** Refuses a place where a key lies already, or the public part of one that was lost. */
    public static void requireFree(Path file) {
        for (Path taken : new Path[] {file, publicFile(file)}) {
            if (Files.exists(taken)) {
                throw new RequestRefused(taken.toString(), "đã có tệp này, không ghi đè lên khóa", "chọn tên khác");
            }
        }
    }

    /** Writes both files; the secret is on the disk when this returns. */
    public static void write(Path file, byte[] secret, VerifyingKey key) {
        requireFree(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.writeString(publicFile(file), key.pem());
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }
}
