package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Receiver;
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

    /** The bundle in it, which was received or handed over before; refuses whatever else it is. */
    static Genuine genuine(Path file, Receiver receiver) {
        Opening opening = Opening.of(bytes(file), receiver);
        if (opening instanceof Genuine genuine) {
            return genuine;
        }
        throw new RequestRefused(file.toString(), opening.vietnamese(), "chọn đúng gói đã giao");
    }
}
