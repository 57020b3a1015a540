package vn.kiemphieu.counter.usb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A real file system of its own that can be filled, locked and pulled out; skips the test where nobody may mount. */
final class SmallStick implements AutoCloseable {
    private static final long BYTES = 8L << 20;

    private final Path home;
    private final String[] mount;

    private SmallStick(Path home, String... mount) throws IOException {
        this.home = home;
        this.mount = mount;
        Files.createDirectories(place());
    }

    /** In memory, so small. */
    static SmallStick inMemory(Path home, long bytes) throws IOException {
        SmallStick stick = new SmallStick(home, "mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs");
        stick.putIn();
        return stick;
    }

    /** An ext4 in a file, which survives being pulled out. */
    static SmallStick onDisk(Path home) throws IOException {
        Path image = home.resolve("stick.img");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(BYTES);
        }
        SmallStick stick = new SmallStick(home, "mount", "-o", "loop", image.toString());
        assumeTrue(ran("mkfs.ext4", "-q", "-F", "-m", "0", "-L", "KQ 1", image.toString()), "package e2fsprogs");
        stick.putIn();
        return stick;
    }

    void putIn() throws IOException {
        String[] command = Arrays.copyOf(mount, mount.length + 1);
        command[mount.length] = place().toString();
        assumeTrue(ran(command), "only root may mount");
        // What stands for /sys/dev/block, where an image is no removable device.
        Files.writeString(
                Files.createDirectories(home.resolve("blocks/" + device())).resolve("removable"), "1\n");
    }

    /** As if somebody pulled it out while files are open. */
    void pullOut() {
        try {
            ran("umount", "-l", place().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void lock() throws IOException {
        assumeTrue(ran("mount", "-o", "remount,ro", place().toString()), "remount");
    }

    Path place() {
        return home.resolve("sticks/stick");
    }

    Sticks sticks() {
        return new MountedSticks(new MountedSticks.Linux(
                Path.of("/proc/self/mountinfo"),
                home.resolve("blocks"),
                home.resolve("labels"),
                List.of(home.resolve("sticks"))));
    }

    Stick stick() {
        return sticks().present().get(0);
    }

    private String device() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/mountinfo")).stream()
                .flatMap(line -> Mount.parse(line).stream())
                .filter(each -> each.point().equals(place()))
                .findFirst()
                .orElseThrow()
                .device();
    }

    private static boolean ran(String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() == 0 && said.length() < Integer.MAX_VALUE;
    }

    @Override
    public void close() {
        pullOut();
    }
}
