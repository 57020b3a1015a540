package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.counter.setup.RequestRefused;

/** A file that somebody handed in, which may be anything. */
final class BundleFile {
    private BundleFile() {}

    /** Its bytes; of one that is larger than any bundle one byte more than that. */
    static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RequestRefused(file.toString(), "không có tệp này", "kiểm tra lại đường dẫn");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Member.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new RequestRefused(file.toString(), "không đọc được tệp", "kiểm tra quyền đọc và thiết bị chứa tệp");
        }
    }
}
