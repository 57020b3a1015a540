package vn.kiemphieu.counter.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * Records and pictures in one file, written in the order of their random names into tables without row numbers: the same
 * records give the same file, however they came.
 */
final class StoreFile implements AutoCloseable {
    private static final String NEW = ".new";

    private final Path file;
    private final Database database;

    private StoreFile(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /** Writes a store that is there whole or not at all. */
    static void write(Path file, List<StoredRecord> records, Function<String, byte[]> pictures) {
        Path beside = file.resolveSibling(file.getFileName() + NEW);
        try (StoreWriting writing = StoreWriting.begin(beside, records)) {
            writing.write(Integer.MAX_VALUE, pictures);
            writing.end(file, records);
        }
    }

    static StoreFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new JournalTampered("mất tệp phiếu " + file.getFileName());
        }
        return new StoreFile(file, Database.readOnly(file));
    }

    /** Every record, in the order of the names. */
    List<StoredRecord> records() {
        Map<String, Map<String, Hash>> pictures = new HashMap<>();
        database.all(
                        row -> Map.entry(row.getString(2), Map.entry(row.getString(1), Database.hash(row, 3))),
                        "SELECT name, record, sha256 FROM picture")
                .forEach(each -> pictures.computeIfAbsent(each.getKey(), any -> new HashMap<>())
                        .put(name(each.getValue().getKey()), each.getValue().getValue()));
        List<StoredRecord> records = database.all(
                row -> new StoredRecord(
                        name(row.getString(1)),
                        Database.hash(row, 2),
                        Database.bytes(row, 3),
                        pictures.getOrDefault(row.getString(1), Map.of())),
                "SELECT name, salt, bytes FROM record ORDER BY name");
        long owned =
                records.stream().mapToLong(record -> record.pictures().size()).sum();
        if (owned != pictures.values().stream().mapToLong(Map::size).sum()) {
            throw new JournalTampered("tệp phiếu " + file.getFileName() + " có ảnh không thuộc phiếu nào");
        }
        return records;
    }

    private static String name(String stored) {
        if (stored == null || !Names.isOne(stored)) {
            throw new JournalTampered("một mã phiếu hay mã ảnh sai dạng");
        }
        return stored;
    }

    /** A picture's bytes, checked against the hash that its record is bound to. */
    byte[] picture(String name, Hash sha256) {
        byte[] bytes = database.one(row -> Database.bytes(row, 1), "SELECT bytes FROM picture WHERE name = ?", name)
                .orElseThrow(() -> new JournalTampered("mất một ảnh phiếu"));
        if (!Hash.over(bytes).equals(sha256)) {
            throw new JournalTampered("một ảnh phiếu đã bị sửa");
        }
        return bytes;
    }

    @Override
    public void close() {
        database.close();
    }
}
