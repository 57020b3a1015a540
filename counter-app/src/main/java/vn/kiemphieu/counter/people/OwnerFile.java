package vn.kiemphieu.counter.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import vn.kiemphieu.counter.setup.RequestRefused;

/** A file that nobody but its owner reads, written all at once and durable when the writing returns. */
final class OwnerFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerFile() {}

    /**
     * Puts these bytes in the place of those before.
     *
     * @throws PeopleFileException if the disk does not take them; those before still stand
     */
    static void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        Path draft = whole.resolveSibling(whole.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            try (FileChannel channel = FileChannel.open(
                    draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(whole))) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(whole.getParent());
        } catch (IOException e) {
            throw new PeopleFileException(
                    file + ": không ghi được danh sách người dùng; hãy kiểm tra đĩa và quyền ghi.", e);
        }
    }

    /** A name is durable only when its folder is synced. */
    private static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return hasPermissions(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static void refuseIfOpenToOthers(Path file) {
        try {
            if (hasPermissions(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new RequestRefused(
                        file.toString(),
                        "người khác cũng đọc hoặc ghi được tệp này",
                        "đặt quyền 600 rồi xem ai đã mở tệp");
            }
        } catch (NoSuchFileException e) {
            throw new RequestRefused(file.toString(), "tệp vừa bị xóa", "khởi động lại");
        } catch (IOException e) {
            throw new RequestRefused(file.toString(), "không xem được quyền của tệp", "kiểm tra thiết bị chứa tệp");
        }
    }
}
