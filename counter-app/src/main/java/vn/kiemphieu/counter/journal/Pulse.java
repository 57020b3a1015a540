package vn.kiemphieu.counter.journal;

import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Whether the file system beneath still takes changes. One that gives up in the middle of a sync may call it done (ext4 does:
 * docs/adr/0012), but it lets no file change its length from then on; so one file does, after every commit.
 */
final class Pulse implements AutoCloseable {
    private static final String ENDING = "-pulse";

    private final Path beside;
    private final RandomAccessFile file;

    private Pulse(Path beside, RandomAccessFile file) {
        this.beside = beside;
        this.file = file;
    }

    /** A file of its own beside the one that is synced. */
    static Pulse beside(Path synced) {
        Path file = synced.resolveSibling(synced.getFileName() + ENDING);
        return JournalFailed.guard(synced, () -> new Pulse(synced, new RandomAccessFile(file.toFile(), "rw")));
    }

    /** Fails if the file system has given up, however short a time ago. */
    void beat() {
        JournalFailed.guard(beside, () -> {
            file.setLength(1 - Math.min(1, file.length()));
            return null;
        });
    }

    @Override
    public void close() {
        JournalFailed.guard(beside, () -> {
            file.close();
            return null;
        });
    }
}
