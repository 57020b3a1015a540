package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import vn.kiemphieu.tally.election.Fingerprint;

/** What is known of one file name in a watched folder. */
final class Arrival {
    private final Path file;
    /** The look that saw it first, or saw that it was written anew. */
    private int arrived;

    private Stamp stamp;
    private int steadyLooks;
    private boolean open = true;
    private boolean told;
    private Optional<Stamp> incomplete = Optional.empty();
    private boolean outOfReach;
    private String handedOver = "";

    /** Size, time and place on the disk: what tells a change without reading. */
    private record Stamp(long size, FileTime time, Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime(), file.fileKey());
        }
    }

    Arrival(Path file, BasicFileAttributes seen, int look) {
        this.file = file;
        this.stamp = Stamp.of(seen);
        this.arrived = look;
    }

    /** Looks at it once more. */
    void seen(BasicFileAttributes attributes, int look) {
        Stamp now = Stamp.of(attributes);
        if (now.equals(stamp)) {
            steadyLooks++;
            return;
        }
        stamp = now;
        steadyLooks = 0;
        told = false;
        if (!open) {
            open = true;
            arrived = look;
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    int arrived() {
        return arrived;
    }

    /** Whether it is still to be handed over. */
    boolean isOpen() {
        return open;
    }

    /** Whether it has been incomplete, or could not be read, for so many looks without changing. */
    boolean isStuck(int looks) {
        return steadyLooks >= looks
                && (outOfReach || incomplete.filter(stamp::equals).isPresent());
    }

    /** Whether people know that it waits; from then on others pass it. */
    boolean isTold() {
        return told;
    }

    void tell() {
        told = true;
    }

    /** The file, once it is complete. Reads it when it has not changed for a look, and not again until it does. */
    Optional<WholeFile> whole() {
        if (steadyLooks == 0 || incomplete.filter(stamp::equals).isPresent()) {
            return Optional.empty();
        }
        if (stamp.size() > PictureFile.MOST_BYTES) {
            incomplete = Optional.of(stamp);
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            outOfReach = false;
            if (!Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)).equals(stamp)) {
                return Optional.empty();
            }
            Optional<WholeFile> whole = WholeFile.of(name(), bytes);
            incomplete = whole.isPresent() ? Optional.empty() : Optional.of(stamp);
            return whole;
        } catch (IOException e) {
            outOfReach = true; // gone again, perhaps: the next look knows more
            return Optional.empty();
        }
    }

    /** It was handed over, or is what was handed over under this name before. Whether it is new. */
    boolean close(WholeFile whole) {
        String content = Fingerprint.sha256Hex(whole.bytes());
        boolean isNew = !content.equals(handedOver);
        handedOver = content;
        open = false;
        return isNew;
    }
}
