package vn.kiemphieu.counter.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.bridge.signing.Hash;

/** The rows of an open batch as they lie on the disk, each chained over its stored bytes with those before. */
final class BatchRows {
    private BatchRows() {}

    /** A page or a line, closed under the batch's key, and where the chain stands with it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Row(byte[] bytes, Hash head) {}

    /**
     * Every row of a batch, checked against the chain.
     *
     * @throws JournalTampered if they are not the ones that were written
     */
    static List<Row> read(Path file, int number) {
        if (!Files.isRegularFile(file)) {
            throw new JournalTampered("mất sổ của tập " + number);
        }
        List<Row> kept;
        try (Database rows = Database.durable(file)) {
            kept = rows.all(
                    row -> new Row(Database.bytes(row, 1), Database.hash(row, 2)),
                    "SELECT bytes, head FROM row ORDER BY place");
            requireGapless(rows, kept.size(), number);
        }
        for (int i = 0; i < kept.size(); i++) {
            Row row = kept.get(i);
            if (!next(kept.subList(0, i), number, row.bytes()).head().equals(row.head())) {
                throw new JournalTampered("tập " + number + ", dòng " + (i + 1) + " không khớp chuỗi băm");
            }
        }
        return kept;
    }

    /** What comes next with these bytes. */
    static Row next(List<Row> kept, int number, byte[] bytes) {
        Hash head = kept.isEmpty()
                ? Hash.over(("batch " + number).getBytes(StandardCharsets.UTF_8))
                : kept.get(kept.size() - 1).head();
        return new Row(bytes, Hash.over(head.bytes(), bytes));
    }

    private static void requireGapless(Database rows, int size, int number) {
        long last = rows.one(row -> row.getLong(1), "SELECT coalesce(max(place), 0) FROM row")
                .orElseThrow();
        if (last != size) {
            throw new JournalTampered("tập " + number + " thiếu dòng trong sổ");
        }
    }
}
