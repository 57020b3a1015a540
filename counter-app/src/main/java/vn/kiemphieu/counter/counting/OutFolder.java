package vn.kiemphieu.counter.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Where results go. A file is there whole or not at all: it is written beside and then moved to its name. */
public final class OutFolder {
    private static final String BESIDE = ".part";

    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws RequestRefused if nothing can be written there
     */
    public static OutFolder open(Path folder) {
        Path probe = folder.resolve(".kiemphieu" + BESIDE);
        try {
            Files.createDirectories(folder);
            Files.write(probe, new byte[] {1});
            Files.delete(probe);
        } catch (IOException e) {
            throw new RequestRefused(
                    "--out " + folder, "không tạo được hoặc không ghi được vào thư mục này", "chọn thư mục khác");
        }
        return new OutFolder(folder);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a whole file; one of that name is replaced. */
    public void write(String name, byte[] bytes) {
        Path target = file(name);
        Path beside = file(name + BESIDE);
        try {
            Files.createDirectories(target.getParent());
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(beside);
            throw new OutputFailed(target, e);
        }
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new OutputFailed(file(name), e);
        }
    }

    /** A torn file is of no use to anybody, and on a full disk the space is. */
    private static void discard(Path torn) {
        try {
            Files.deleteIfExists(torn);
        } catch (IOException e) {
            torn.toFile().deleteOnExit();
        }
    }
}
