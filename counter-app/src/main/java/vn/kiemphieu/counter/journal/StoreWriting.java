package vn.kiemphieu.counter.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * A store while it is written: first the pictures, as many at a time as one likes, then the records, both in the order of their
 * random names. Nothing counts on it before {@link #end}.
 */
final class StoreWriting implements AutoCloseable {
    private static final String TABLES = "CREATE TABLE record (name TEXT PRIMARY KEY, salt BLOB NOT NULL,"
            + " bytes BLOB NOT NULL) WITHOUT ROWID;"
            + "CREATE TABLE picture (name TEXT PRIMARY KEY, record TEXT NOT NULL, sha256 BLOB NOT NULL,"
            + " bytes BLOB NOT NULL) WITHOUT ROWID;";

    private final Path beside;
    private final Database database;
    private final Map<String, Owned> owners;
    private final List<String> left;

    /** Whose picture it is, and its hash. */
    private record Owned(String record, Hash sha256) {}

    private StoreWriting(Path beside, Database database, Map<String, Owned> owners) {
        this.beside = beside;
        this.database = database;
        this.owners = owners;
        this.left = new ArrayList<>(owners.keySet());
    }

    /** Begins a file in the place of whatever lies there. */
    static StoreWriting begin(Path beside, Collection<StoredRecord> records) {
        JournalFailed.guard(beside, () -> Files.deleteIfExists(beside));
        Database database = Database.once(beside);
        database.script(TABLES);
        return new StoreWriting(beside, database, owners(records));
    }

    private static Map<String, Owned> owners(Collection<StoredRecord> records) {
        Map<String, Owned> owners = new TreeMap<>();
        records.forEach(record ->
                record.pictures().forEach((name, sha256) -> owners.put(name, new Owned(record.name(), sha256))));
        return owners;
    }

    /** Whether these are the records whose pictures are written here. */
    boolean isOf(Collection<StoredRecord> records) {
        return owners.equals(owners(records));
    }

    /** Writes some of the pictures that are left, to the disk where more follow later; whether there are more. */
    boolean write(int most, Function<String, byte[]> pictures) {
        List<String> now = left.subList(0, Math.min(most, left.size()));
        database.inOneCommit(() -> now.forEach(name -> write(name, pictures.apply(name))));
        now.clear();
        if (left.isEmpty()) {
            return false; // the end syncs all
        }
        JournalFailed.guard(beside, () -> {
            DurableFiles.sync(beside);
            return null;
        });
        return true;
    }

    private void write(String name, byte[] bytes) {
        Owned owned = owners.get(name);
        if (!Hash.over(bytes).equals(owned.sha256())) {
            throw new JournalTampered("một ảnh không phải ảnh đã nhận");
        }
        database.run(
                "INSERT INTO picture VALUES (?, ?, ?, ?)",
                name,
                owned.record(),
                owned.sha256().bytes(),
                bytes);
    }

    /** Writes what the records say and gives the file its name, whole or not at all. */
    void end(Path file, Collection<StoredRecord> records) {
        if (!left.isEmpty() || !isOf(records)) {
            throw new IllegalStateException("pictures would be lost");
        }
        database.inOneCommit(() -> records.stream()
                .sorted(Comparator.comparing(StoredRecord::name))
                .forEach(record -> database.run(
                        "INSERT INTO record VALUES (?, ?, ?)",
                        record.name(),
                        record.salt().bytes(),
                        record.bytes())));
        database.close();
        JournalFailed.guard(file, () -> {
            DurableFiles.sync(beside);
            DurableFiles.rename(beside, file);
            return null;
        });
    }

    /** Nothing more is written; what is not ended goes. */
    @Override
    public void close() {
        database.close();
        JournalFailed.guard(beside, () -> Files.deleteIfExists(beside));
    }
}
