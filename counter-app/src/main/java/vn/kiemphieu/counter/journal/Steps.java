package vn.kiemphieu.counter.journal;

import java.nio.file.Path;
import java.util.function.Supplier;

/** One step after the other, until the disk fails in one: that was the last. */
final class Steps {
    private final Path folder;
    private boolean failed;

    Steps(Path folder) {
        this.folder = folder;
    }

    void requireSound() {
        if (failed) {
            throw JournalFailed.closed(folder);
        }
    }

    /**
     * Takes one step.
     *
     * @throws JournalFailed if an earlier step failed, or this one does
     */
    <T> T take(Supplier<T> work) {
        requireSound();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } catch (IllegalStateException | IllegalArgumentException e) {
            done = true; // refused before anything was written
            throw e;
        } finally {
            failed = !done;
        }
    }
}
