package vn.kiemphieu.counter.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * The open batch, encrypted under a key of its own. A page is one picture, synced first, and one row that names it, in one
 * commit; a line that somebody types is one row and no picture. The rows are chained over their stored bytes. The folder and
 * its key end when the batch is closed.
 */
public final class WorkingBatch implements AutoCloseable {
    private static final String KEY = "key";
    static final String ROWS = "rows.db";
    private static final String PICTURES = "pictures.bin";
    private static final String IN_HAND = "in-hand.bin";
    private static final String NEW = ".new";

    private final int number;
    private final BatchKey key;
    private final Database rows;
    private final PictureLog pictures;
    private final PagesInHand inHand;
    private final List<BatchRows.Row> kept;

    /** A picture ready to be written: encrypting it takes no place in the queue. */
    public static final class Closed {
        private final int batch;
        private final Hash sha256;
        private final byte[] bytes;

        private Closed(int batch, Hash sha256, byte[] bytes) {
            this.batch = batch;
            this.sha256 = sha256;
            this.bytes = bytes;
        }

        /** SHA-256 of the picture as it was received. */
        public Hash sha256() {
            return sha256;
        }
    }

    private WorkingBatch(Path folder, int number, BatchKey key, List<BatchRows.Row> kept) {
        this.number = number;
        this.key = key;
        this.rows = Database.durable(folder.resolve(ROWS));
        this.kept = new ArrayList<>(kept);
        this.pictures = PictureLog.open(folder.resolve(PICTURES), end());
        this.inHand = PagesInHand.open(folder.resolve(IN_HAND), key);
    }

    /** Makes the folder of a new batch, whole or not at all. */
    static void create(Path folder, SecureRandom random) {
        Path beside = folder.resolveSibling(folder.getFileName() + NEW);
        JournalFailed.guard(folder, () -> {
            DurableFiles.deleteFolder(beside);
            Files.createDirectories(beside);
            byte[] key = new byte[BatchKey.LENGTH];
            random.nextBytes(key);
            DurableFiles.write(beside.resolve(KEY), key);
            DurableFiles.write(beside.resolve(PICTURES), new byte[0]);
            try (Database rows = Database.durable(beside.resolve(ROWS))) {
                rows.script("CREATE TABLE row (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL, head BLOB NOT NULL)");
            }
            DurableFiles.sync(beside.resolve(ROWS));
            DurableFiles.syncFolder(beside);
            DurableFiles.rename(beside, folder);
            return null;
        });
    }

    /**
     * Opens the batch and checks every row's chain.
     *
     * @throws JournalTampered if the rows are not the ones that were written
     */
    static WorkingBatch open(Path folder, int number, SecureRandom random) {
        List<BatchRows.Row> kept = BatchRows.read(folder.resolve(ROWS), number);
        return new WorkingBatch(folder, number, key(folder, number, random), kept);
    }

    /**
     * Checks rows and pictures without touching them.
     *
     * @param copy of the rows' file and what SQLite has beside it; the key is never copied
     * @return how many rows there are
     */
    static int verify(Path folder, Path copy, int number) {
        BatchKey key = key(folder, number, new SecureRandom());
        List<BatchRows.Row> kept = BatchRows.read(copy.resolve(ROWS), number);
        try (PictureLog pictures = PictureLog.reading(folder.resolve(PICTURES))) {
            for (int place = 1; place <= kept.size(); place++) {
                if (opened(kept.get(place - 1), key, number, place) instanceof BatchRow.Page page) {
                    picture(page, pictures, key, number, place);
                }
            }
        }
        return kept.size();
    }

    private static BatchKey key(Path folder, int number, SecureRandom random) {
        if (!Files.isRegularFile(folder.resolve(KEY))) {
            throw new JournalTampered("mất khóa của tập " + number);
        }
        byte[] key = JournalFailed.guard(folder, () -> Files.readAllBytes(folder.resolve(KEY)));
        if (key.length != BatchKey.LENGTH) {
            throw new JournalTampered("khóa của tập " + number + " không đủ dài");
        }
        return new BatchKey(key, number, random);
    }

    /**
     * Whether a folder that the chain does not speak of any more may go: nothing was fed into it, or it is what is left of a
     * batch that was closed.
     */
    static boolean mayGo(Path folder, Optional<Integer> closed) {
        Path file = folder.resolve(ROWS);
        if (!Files.isRegularFile(file)) {
            return true; // its end was begun before
        }
        try {
            return BatchRows.read(file, closed.orElse(0)).isEmpty() || closed.isPresent();
        } catch (JournalTampered e) {
            return false;
        }
    }

    public int number() {
        return number;
    }

    /** Which pictures are being read. */
    public PagesInHand inHand() {
        return inHand;
    }

    /** How many pages or lines are durable. */
    public int size() {
        return kept.size();
    }

    /** Encrypts a picture; may run beside others. */
    public Closed prepare(byte[] picture) {
        return new Closed(number, Hash.over(picture), key.close(picture));
    }

    /**
     * Makes a page durable; when this returns, it is on the disk.
     *
     * @param place from 1: one more than {@link #size()}; a place that is taken by this very picture is acknowledged again
     *     and nothing is added, because a commit can be durable though nobody was told
     * @param page what was seen on it
     * @throws JournalFailed if the disk failed; whether the page is there, only a new start can tell
     */
    void accept(int place, Closed picture, byte[] page) {
        if (picture.batch != number) {
            throw new IllegalStateException("a picture made ready for batch " + picture.batch + ", not " + number);
        }
        if (place == size() && opened(place).isPage(picture.sha256)) {
            return;
        }
        requireNext(place);
        add(new BatchRow.Page(pictures.append(picture.bytes), picture.sha256, page));
    }

    /** Makes a line that somebody typed durable, in the same way as a page. */
    void accept(int place, byte[] line) {
        if (place == size() && opened(place).isLine(line)) {
            return;
        }
        requireNext(place);
        add(new BatchRow.Line(line));
    }

    private void requireNext(int place) {
        if (place != size() + 1) {
            throw new IllegalStateException("row " + (size() + 1) + " comes next, not " + place);
        }
    }

    private void add(BatchRow row) {
        byte[] bytes = key.close(row.bytes());
        BatchRows.Row next = BatchRows.next(kept, number, bytes);
        rows.inOneCommit(() -> rows.run(
                "INSERT INTO row VALUES (?, ?, ?)",
                size() + 1,
                bytes,
                next.head().bytes()));
        kept.add(next);
    }

    /** What was seen on a page, as it was accepted. */
    public byte[] page(int place) {
        return pageAt(place).seen();
    }

    /** A line, as it was accepted. */
    public byte[] line(int place) {
        if (opened(place) instanceof BatchRow.Line line) {
            return line.typed();
        }
        throw new IllegalStateException("row " + place + " of batch " + number + " is a page");
    }

    /** SHA-256 of a picture as it was received. */
    public Hash sha256(int place) {
        return pageAt(place).picture();
    }

    /** A picture as it was received. */
    public byte[] picture(int place) {
        return picture(pageAt(place), pictures, key, number, place);
    }

    private static byte[] picture(BatchRow.Page page, PictureLog pictures, BatchKey key, int number, int place) {
        byte[] picture = key.open(pictures.read(page.place()))
                .orElseThrow(() -> new JournalTampered("ảnh của tập " + number + ", trang " + place + " đã bị sửa"));
        if (!Hash.over(picture).equals(page.picture())) {
            throw new JournalTampered("ảnh của tập " + number + ", trang " + place + " không phải ảnh đã nhận");
        }
        return picture;
    }

    private BatchRow.Page pageAt(int place) {
        if (opened(place) instanceof BatchRow.Page page) {
            return page;
        }
        throw new IllegalStateException("row " + place + " of batch " + number + " is a line");
    }

    private BatchRow opened(int place) {
        return opened(kept.get(place - 1), key, number, place);
    }

    private static BatchRow opened(BatchRows.Row row, BatchKey key, int number, int place) {
        return BatchRow.of(key.open(row.bytes())
                .orElseThrow(() -> new JournalTampered("tập " + number + ", dòng " + place + " đã bị sửa")));
    }

    /** Where the last picture ends that a row names. */
    private long end() {
        for (int place = size(); place >= 1; place--) {
            if (opened(place) instanceof BatchRow.Page page) {
                return page.place().end();
            }
        }
        return 0;
    }

    @Override
    public void close() {
        rows.close();
        pictures.close();
        inHand.close();
    }

    /** Ends a batch for good. The key goes first: from then on nobody can read the order of feeding. */
    static void destroy(Path folder, SecureRandom random) {
        JournalFailed.guard(folder, () -> {
            if (Files.isDirectory(folder)) {
                DurableFiles.destroy(folder.resolve(KEY), random);
                DurableFiles.deleteFolder(folder);
            }
            return null;
        });
    }
}
