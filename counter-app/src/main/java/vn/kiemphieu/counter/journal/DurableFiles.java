package vn.kiemphieu.counter.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a file system forgets in a power cut unless it is told not to. Call inside {@link JournalFailed#guard}. */
final class DurableFiles {
    private DurableFiles() {}

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Names in a folder are durable only when the folder is synced. */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        sync(file);
    }

    /** Gives what is already synced its name, whole or not at all. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(to.getParent());
    }

    /** Writes over a secret before it goes; a disk may keep a copy elsewhere, so the disk is encrypted as well. */
    static void destroy(Path secret, SecureRandom random) throws IOException {
        if (Files.exists(secret)) {
            byte[] noise = new byte[(int) Files.size(secret)];
            random.nextBytes(noise);
            try (FileChannel channel = FileChannel.open(secret, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(noise));
                channel.force(true);
            }
            delete(secret);
        }
    }

    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(file.getParent());
        }
    }

    /** Deletes files of one folder. */
    static void deleteAll(Path folder, Collection<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
        syncFolder(folder);
    }

    /** A flat folder and what is in it. */
    static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : in(folder)) {
                Files.delete(file);
            }
            delete(folder);
        }
    }

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
