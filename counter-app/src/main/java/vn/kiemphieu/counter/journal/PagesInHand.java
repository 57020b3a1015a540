package vn.kiemphieu.counter.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * Which pictures of the open batch are being read by native code, so that one whose reading ends the process is found out
 * (docs/adr/0011). Nothing is synced: what a process has written survives its death. Pictures go by names that only the batch's
 * key makes: when it is gone, the file tells no order.
 */
public final class PagesInHand implements AutoCloseable {
    private static final int STATE = Hash.BYTES;
    private static final int LENGTH = Hash.BYTES + 1;
    private static final byte AMONG_OTHERS = 'm';
    private static final byte ALONE = 'a';
    private static final byte DONE = '-';

    private final Path file;
    private final FileChannel channel;
    private final BatchKey key;
    private final Set<Hash> suspects = new HashSet<>();
    private final Map<Hash, Integer> deathsAlone = new HashMap<>();
    private final ReentrantReadWriteLock hands = new ReentrantReadWriteLock();
    private long end;

    private PagesInHand(Path file, FileChannel channel, BatchKey key) {
        this.file = file;
        this.channel = channel;
        this.key = key;
    }

    /** Finds out what was in hand when the program ended last. */
    static PagesInHand open(Path file, BatchKey key) {
        return JournalFailed.guard(file, () -> {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            PagesInHand hand = new PagesInHand(file, channel, key);
            hand.load();
            return hand;
        });
    }

    private void load() throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LENGTH);
        for (end = 0; end + LENGTH <= channel.size(); end += LENGTH) {
            line.clear();
            while (line.hasRemaining() && channel.read(line, end + line.position()) >= 0) {}
            byte[] bytes = line.array();
            Hash name = Hash.of(Arrays.copyOf(bytes, Hash.BYTES));
            if (bytes[STATE] == ALONE) {
                deathsAlone.merge(name, 1, Integer::sum);
            }
            if (bytes[STATE] != DONE) {
                suspects.add(name);
            }
        }
    }

    /** How often the process died while it read this picture and nothing else. */
    public int deathsAlone(Hash picture) {
        return deathsAlone.getOrDefault(key.name(picture), 0);
    }

    /** Reads a picture: beside others, or alone if the process died before while it had this one in hand. */
    public <T> T read(Hash picture, Supplier<T> reading) {
        Hash name = key.name(picture);
        boolean alone = suspects.contains(name);
        Lock lock = alone ? hands.writeLock() : hands.readLock();
        lock.lock();
        try {
            long at = begin(name, alone ? ALONE : AMONG_OTHERS);
            try {
                return reading.get();
            } finally {
                write(at + STATE, new byte[] {DONE}); // only the death of the process leaves it open
            }
        } finally {
            lock.unlock();
        }
    }

    private synchronized long begin(Hash name, byte state) {
        long at = end;
        byte[] line = Arrays.copyOf(name.bytes(), LENGTH);
        line[STATE] = state;
        write(at, line);
        end += LENGTH;
        return at;
    }

    private void write(long at, byte[] bytes) {
        JournalFailed.guard(file, () -> channel.write(ByteBuffer.wrap(bytes), at));
    }

    @Override
    public void close() {
        JournalFailed.guard(file, () -> {
            channel.close();
            return null;
        });
    }
}
