package vn.kiemphieu.counter.bench.timing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.WorkingBatch;

/** Times the step that makes a sheet durable, beside bare files on the same disk. */
public final class CommitTest {
    /** Until then the program itself is still being compiled, which the bare files beside it hardly feel. */
    private static final int WARM_UP = 400;

    private static final int PICTURE = 300_000;
    private static final int SMALL = 512;
    private static final int PAGE = 400;
    private static final String FOLDER = "commit-cost";

    private final Path folder;

    public CommitTest(OutFolder out) {
        this.folder = out.file(FOLDER);
    }

    /** Times so many sheets, after some to warm up. */
    public CommitCost run(int sheets) {
        SecureRandom random = new SecureRandom();
        JournalKeys keys = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        try {
            clear();
            Files.createDirectories(folder);
            try (FileChannel small = file("small.bin");
                    FileChannel large = file("large.bin");
                    SessionJournal journal = SessionJournal.create(folder.resolve("hall"), "bench", keys, facts())) {
                journal.openBatch(1, facts());
                return time(new Disk(small, large, journal), sheets);
            } finally {
                clear();
            }
        } catch (IOException e) {
            throw new OutputFailed(folder, e);
        }
    }

    /** Where it is written, in turn. */
    private record Disk(FileChannel small, FileChannel large, SessionJournal journal) {}

    private static CommitCost time(Disk disk, int sheets) throws IOException {
        WorkingBatch batch = disk.journal().batch().orElseThrow();
        byte[] picture = new byte[PICTURE];
        byte[] page = new byte[PAGE];
        new Random(1).nextBytes(picture);
        long[] sync = new long[WARM_UP + sheets];
        long[] pictureSync = new long[WARM_UP + sheets];
        long[] accept = new long[WARM_UP + sheets];
        long[] encrypt = new long[WARM_UP + sheets];
        for (int i = 0; i < WARM_UP + sheets; i++) {
            ByteBuffer.wrap(picture).putInt(i);
            long start = System.nanoTime();
            append(disk.small(), Arrays.copyOf(picture, SMALL));
            long synced = System.nanoTime();
            append(disk.large(), picture);
            long pictureSynced = System.nanoTime();
            WorkingBatch.Closed closed = batch.prepare(picture);
            long encrypted = System.nanoTime();
            disk.journal().accept(i + 1, closed, page);
            accept[i] = System.nanoTime() - encrypted;
            sync[i] = synced - start;
            pictureSync[i] = pictureSynced - synced;
            encrypt[i] = encrypted - pictureSynced;
        }
        return new CommitCost(sheets, median(sync), median(pictureSync), median(accept), median(encrypt));
    }

    private static long median(long... times) {
        return Speeds.percentile(50, Arrays.copyOfRange(times, WARM_UP, times.length));
    }

    private static void append(FileChannel file, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            file.write(left);
        }
        file.force(false);
    }

    private FileChannel file(String name) throws IOException {
        return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static ObjectNode facts() {
        return JsonMapper.builder().build().createObjectNode();
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
