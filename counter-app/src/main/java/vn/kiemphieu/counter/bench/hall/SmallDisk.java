package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.setup.RequestRefused;

/** A small ext4 of its own in one file; only root may mount it. */
final class SmallDisk implements AutoCloseable {
    private static final long BYTES = 24L << 20;
    /** Of e2fsck: nothing wrong, or mended. */
    private static final int MENDED = 1;

    private final Path image;
    private final Path room;

    private SmallDisk(Path image, Path room) {
        this.image = image;
        this.room = room;
    }

    /** @throws RequestRefused if this machine does not let us mount it */
    static SmallDisk make(Path folder) throws IOException {
        SmallDisk disk = new SmallDisk(folder.resolve("disk.img"), Files.createDirectories(folder.resolve("disk")));
        try (RandomAccessFile file = new RandomAccessFile(disk.image.toFile(), "rw")) {
            file.setLength(BYTES);
        }
        run(0, "mkfs.ext4", "-q", "-F", "-m", "0", disk.image.toString());
        try {
            disk.mount();
        } catch (IOException e) {
            throw new RequestRefused(
                    "mount", String.valueOf(e.getMessage()), "chạy với quyền root trên một máy cho phép gắn đĩa");
        }
        return disk;
    }

    Path room() {
        return room;
    }

    /** What the system itself does when the disk beneath reports errors. */
    void failToReadOnly() throws IOException {
        run(0, "mount", "-o", "remount,abort", room.toString());
    }

    /** As a technician would after such an error. */
    void mend() throws IOException {
        run(0, "umount", room.toString());
        run(MENDED, "e2fsck", "-fp", image.toString());
        mount();
    }

    private void mount() throws IOException {
        run(0, "mount", "-o", "loop", image.toString(), room.toString());
    }

    private static void run(int highest, String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.onExit().join().exitValue();
        if (code > highest) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }

    @Override
    public void close() throws IOException {
        run(0, "umount", room.toString());
    }
}
