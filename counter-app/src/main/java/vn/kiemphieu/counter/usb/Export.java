package vn.kiemphieu.counter.usb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.usb.Exported.NotWritten;
import vn.kiemphieu.counter.usb.Exported.Why;
import vn.kiemphieu.counter.usb.Exported.Written;

/** Writes files to a stick, into a folder of their own, and reads them back before it says so. */
public final class Export {
    /** What every file system of a stick takes. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]{0,60}");

    private static final int MOST_FOLDERS = 1_000;
    private static final String PART = ".part";

    private final Sticks sticks;

    /** Writes to one of these. */
    public Export(Sticks sticks) {
        this.sticks = sticks;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * So much is done.
         *
         * @param done bytes written, then bytes read back
         * @param all twice the size of all files
         */
        void at(long done, long all);
    }

    /**
     * Writes files. Nothing that lies on the stick is touched.
     *
     * @param folderName of the new folder; where one lies there already, a number is added
     * @param files by their names
     */
    public Exported write(Stick stick, String folderName, Map<String, byte[]> files, Progress progress) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        requireNames(folderName, sorted.keySet());
        if (!sticks.has(stick)) {
            return new NotWritten(Why.GONE, false);
        }
        if (stick.isReadOnly()) {
            return new NotWritten(Why.READ_ONLY, false);
        }
        Path folder;
        try {
            folder = newFolder(stick.mountPoint(), folderName);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return new NotWritten(why(stick, e), false);
        }
        try {
            return written(stick, folder, sorted, progress);
        } catch (IOException | ReadOnlyFileSystemException e) {
            Why why = why(stick, e);
            return new NotWritten(why, !discard(folder, sorted.keySet()));
        }
    }

    private Exported written(Stick stick, Path folder, SortedMap<String, byte[]> files, Progress progress)
            throws IOException {
        StickFile.Meter meter = new StickFile.Meter(files.values(), progress);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            StickFile.write(folder.resolve(file.getKey() + PART), file.getValue(), meter);
        }
        syncFolder(folder);
        for (String name : files.keySet()) {
            Files.move(folder.resolve(name + PART), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        syncFolder(folder);
        syncFolder(stick.mountPoint());
        Map<String, String> hashes = new TreeMap<>();
        boolean fromDevice = true;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            StickFile.ReadBack back = StickFile.readBack(folder.resolve(file.getKey()), file.getValue(), meter);
            if (!back.same()) {
                return new NotWritten(Why.DIFFERS, !discard(folder, files.keySet()));
            }
            fromDevice &= back.fromDevice();
            hashes.put(file.getKey(), back.sha256());
        }
        return sticks.has(stick)
                ? new Written(folder, hashes, fromDevice)
                : new NotWritten(Why.GONE, !discard(folder, files.keySet()));
    }

    /** Names are ours; one that a stick would not take is a mistake of the program. */
    private static void requireNames(String folder, Set<String> files) {
        Set<String> seen = new HashSet<>();
        boolean good = NAME.matcher(folder).matches() && !folder.endsWith(".");
        for (String file : files) {
            good &= NAME.matcher(file).matches() && !file.endsWith(".") && seen.add(file.toLowerCase(Locale.ROOT));
        }
        if (!good || files.isEmpty()) {
            throw new IllegalArgumentException("a stick does not take these names: " + folder + ", " + files);
        }
    }

    private static Path newFolder(Path mountPoint, String name) throws IOException {
        for (int number = 1; number <= MOST_FOLDERS; number++) {
            Path folder = mountPoint.resolve(number == 1 ? name : name + "-" + number);
            if (isNew(folder)) {
                return folder;
            }
        }
        throw new IOException("too many folders named " + name);
    }

    /** Makes a folder, unless something lies there. */
    private static boolean isNew(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Why why(Stick stick, Exception thrown) {
        String said = String.valueOf(thrown.getMessage());
        if (!sticks.has(stick) || thrown instanceof NoSuchFileException) {
            return Why.GONE;
        }
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return Why.FULL;
        }
        boolean closed = thrown instanceof ReadOnlyFileSystemException
                || thrown instanceof AccessDeniedException
                || said.contains("Read-only");
        return closed ? Why.READ_ONLY : Why.FAILED;
    }

    /** Whether nothing of it is left. */
    private static boolean discard(Path folder, Set<String> names) {
        try {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name + PART));
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
            return true;
        } catch (IOException | ReadOnlyFileSystemException e) {
            return Files.notExists(folder);
        }
    }
}
