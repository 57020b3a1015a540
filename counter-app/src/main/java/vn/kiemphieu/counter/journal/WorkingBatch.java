package vn.kiemphieu.counter.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * The batch that is being fed, encrypted under a key of its own. A page is one picture, synced first, and one row that names
 * it, in one commit; the rows are chained over their stored bytes. The folder and its key end when the batch is closed.
 */
public final class WorkingBatch implements AutoCloseable {
    private static final String KEY = "key";
    static final String ROWS = "pages.db";
    private static final String PICTURES = "pictures.bin";
    private static final String IN_HAND = "in-hand.bin";
    private static final String NEW = ".new";

    private final int number;
    private final BatchKey key;
    private final Database rows;
    private final PictureLog pictures;
    private final PagesInHand inHand;
    private final List<Row> kept;

    /** A page as it lies on the disk. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Row(byte[] bytes, Hash head) {}

    /** A page's row, opened. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Opened(PictureLog.Place place, Hash picture, byte[] page) {
        private static final int FIXED = Long.BYTES + Integer.BYTES + Hash.BYTES;

        byte[] bytes() {
            return ByteBuffer.allocate(FIXED + page.length)
                    .putLong(place.at())
                    .putInt(place.length())
                    .put(picture.bytes())
                    .put(page)
                    .array();
        }

        static Opened of(byte[] bytes) {
            ByteBuffer from = ByteBuffer.wrap(bytes);
            PictureLog.Place place = new PictureLog.Place(from.getLong(), from.getInt());
            byte[] sha256 = new byte[Hash.BYTES];
            from.get(sha256);
            return new Opened(place, Hash.of(sha256), Arrays.copyOfRange(bytes, FIXED, bytes.length));
        }
    }

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

    private WorkingBatch(Path folder, int number, BatchKey key, List<Row> kept) {
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
                rows.script("CREATE TABLE page (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL, head BLOB NOT NULL)");
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
        List<Row> kept = rows(folder.resolve(ROWS), number);
        return new WorkingBatch(folder, number, key(folder, number, random), kept);
    }

    /**
     * Checks rows and pictures without touching them.
     *
     * @param copy of the rows' file and what SQLite has beside it; the key is never copied
     * @return how many pages there are
     */
    static int verify(Path folder, Path copy, int number) {
        BatchKey key = key(folder, number, new SecureRandom());
        List<Row> kept = rows(copy.resolve(ROWS), number);
        try (PictureLog pictures = PictureLog.reading(folder.resolve(PICTURES))) {
            for (int place = 1; place <= kept.size(); place++) {
                Opened opened = opened(kept.get(place - 1), key, number, place);
                picture(opened, pictures, key, number, place);
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

    private static List<Row> rows(Path file, int number) {
        if (!Files.isRegularFile(file)) {
            throw new JournalTampered("mất sổ của tập " + number);
        }
        List<Row> kept;
        try (Database rows = Database.durable(file)) {
            kept = rows.all(
                    row -> new Row(Database.bytes(row, 1), Database.hash(row, 2)),
                    "SELECT bytes, head FROM page ORDER BY place");
            requireGapless(rows, kept.size(), number);
        }
        Hash head = start(number);
        for (int i = 0; i < kept.size(); i++) {
            head = next(head, kept.get(i).bytes());
            if (!head.equals(kept.get(i).head())) {
                throw new JournalTampered("tập " + number + ", trang " + (i + 1) + " không khớp chuỗi băm");
            }
        }
        return kept;
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
            return rows(file, closed.orElse(0)).isEmpty() || closed.isPresent();
        } catch (JournalTampered e) {
            return false;
        }
    }

    private static void requireGapless(Database rows, int size, int number) {
        long last = rows.one(row -> row.getLong(1), "SELECT coalesce(max(place), 0) FROM page")
                .orElseThrow();
        if (last != size) {
            throw new JournalTampered("tập " + number + " thiếu trang trong sổ");
        }
    }

    private static Hash start(int number) {
        return Hash.over(("batch " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static Hash next(Hash head, byte[] bytes) {
        return Hash.over(head.bytes(), bytes);
    }

    public int number() {
        return number;
    }

    /** Which pictures are being read. */
    public PagesInHand inHand() {
        return inHand;
    }

    /** How many pages are durable. */
    public int pages() {
        return kept.size();
    }

    /** Encrypts a picture; may run beside others. */
    public Closed prepare(byte[] picture) {
        return new Closed(number, Hash.over(picture), key.close(picture));
    }

    /**
     * Makes a page durable; when this returns, it is on the disk.
     *
     * @param place from 1: one more than {@link #pages()}; a place that is taken by this very picture is acknowledged again
     *     and nothing is added, because a commit can be durable though nobody was told
     * @param page what was seen on it
     * @throws JournalFailed if the disk failed; whether the page is there, only a new start can tell
     */
    void accept(int place, Closed picture, byte[] page) {
        if (picture.batch != number) {
            throw new IllegalStateException("a picture made ready for batch " + picture.batch + ", not " + number);
        }
        if (place == pages() && opened(place).picture().equals(picture.sha256)) {
            return;
        }
        if (place != pages() + 1) {
            throw new IllegalStateException("page " + (pages() + 1) + " comes next, not " + place);
        }
        PictureLog.Place at = pictures.append(picture.bytes);
        byte[] bytes = key.close(new Opened(at, picture.sha256, page).bytes());
        Hash head =
                next(kept.isEmpty() ? start(number) : kept.get(kept.size() - 1).head(), bytes);
        rows.inOneCommit(() -> rows.run("INSERT INTO page VALUES (?, ?, ?)", place, bytes, head.bytes()));
        kept.add(new Row(bytes, head));
    }

    /** What was seen on a page, as it was accepted. */
    public byte[] page(int place) {
        return opened(place).page();
    }

    /** SHA-256 of a picture as it was received. */
    public Hash sha256(int place) {
        return opened(place).picture();
    }

    /** A picture as it was received. */
    public byte[] picture(int place) {
        return picture(opened(place), pictures, key, number, place);
    }

    private static byte[] picture(Opened opened, PictureLog pictures, BatchKey key, int number, int place) {
        byte[] picture = key.open(pictures.read(opened.place()))
                .orElseThrow(() -> new JournalTampered("ảnh của tập " + number + ", trang " + place + " đã bị sửa"));
        if (!Hash.over(picture).equals(opened.picture())) {
            throw new JournalTampered("ảnh của tập " + number + ", trang " + place + " không phải ảnh đã nhận");
        }
        return picture;
    }

    private Opened opened(int place) {
        return opened(kept.get(place - 1), key, number, place);
    }

    private static Opened opened(Row row, BatchKey key, int number, int place) {
        return Opened.of(key.open(row.bytes())
                .orElseThrow(() -> new JournalTampered("tập " + number + ", trang " + place + " đã bị sửa")));
    }

    private long end() {
        return kept.isEmpty() ? 0 : opened(kept.size()).place().end();
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
