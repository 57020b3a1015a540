package vn.kiemphieu.counter.usb;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/** One file on a stick: written through to it, and read back past the memory of the system where that can be. */
final class StickFile {
    private static final int PIECE = 1 << 20;
    /** No smaller than the blocks of any file system of a stick. */
    private static final int BLOCK = 1 << 16;

    private StickFile() {}

    /**
     * What was read back.
     *
     * @param same whether it is what was written
     * @param sha256 in hex
     */
    record ReadBack(boolean same, String sha256, boolean fromDevice) {}

    /** Tells how far it is. */
    static final class Meter {
        private final Export.Progress progress;
        private final long all;
        private long done;

        Meter(Collection<byte[]> files, Export.Progress progress) {
            this.progress = progress;
            this.all = 2 * files.stream().mapToLong(bytes -> bytes.length).sum();
        }

        private void add(int bytes) {
            done = Math.min(all, done + bytes);
            progress.at(done, all);
        }
    }

    static void write(Path file, byte[] bytes, Meter meter) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int done = 0; done < bytes.length; done += PIECE) {
                ByteBuffer piece = ByteBuffer.wrap(bytes, done, Math.min(PIECE, bytes.length - done));
                int length = piece.remaining();
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
                meter.add(length);
            }
            channel.force(true);
        }
    }

    static ReadBack readBack(Path file, byte[] written, Meter meter) throws IOException {
        byte[] wanted = sha256().digest(written);
        MessageDigest found = sha256();
        boolean fromDevice = true;
        long length;
        try (FileChannel direct = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT)) {
            length = read(direct, found, written.length, meter);
        } catch (UnsupportedOperationException | IOException e) {
            // Some file systems of sticks cannot; a stick that is gone is told by the next try.
            fromDevice = false;
            found.reset();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                length = read(channel, found, written.length, meter);
            }
        }
        byte[] hash = found.digest();
        boolean same = length == written.length && Arrays.equals(hash, wanted);
        return new ReadBack(same, HexFormat.of().formatHex(hash), fromDevice);
    }

    /** Reads one byte more than there should be, if it is there. */
    private static long read(FileChannel channel, MessageDigest digest, long expected, Meter meter) throws IOException {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE + BLOCK).alignedSlice(BLOCK);
        piece.limit(PIECE);
        long done = 0;
        int read = channel.read(piece);
        while (read > 0) {
            done += read;
            digest.update(piece.flip());
            meter.add(read);
            piece.clear().limit(PIECE);
            // After a short piece a direct channel stands between blocks; nothing follows it.
            read = read < PIECE && done >= expected ? -1 : channel.read(piece);
        }
        return done;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
