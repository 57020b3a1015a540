package vn.kiemphieu.counter.bench.hall;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.counter.journal.WorkingBatch;

/** A hall whose sheets are numbers: what is read of sheet n says so, and so does its picture. */
public final class NumberedHall implements AutoCloseable {
    private static final int PICTURE = 3000;

    private final JournalKeys keys;
    private final SessionJournal journal;

    private NumberedHall(JournalKeys keys, SessionJournal journal) {
        this.keys = keys;
        this.journal = journal;
    }

    /** A new session. */
    public static NumberedHall begin(Path folder, JournalKeys keys) {
        return of(keys, SessionJournal.create(folder, "dh-2026", keys, facts()));
    }

    /** A session that lies there. */
    public static NumberedHall open(Path folder, JournalKeys keys) {
        return of(keys, SessionJournal.open(folder, keys));
    }

    public static NumberedHall of(JournalKeys keys, SessionJournal journal) {
        return new NumberedHall(keys, journal);
    }

    public static ObjectNode facts() {
        return JsonMapper.builder().build().createObjectNode();
    }

    public SessionJournal journal() {
        return journal;
    }

    public void open(int batch) {
        journal.openBatch(batch, facts());
    }

    /** Feeds a sheet and returns when it is durable. */
    public void feed(int sheet) {
        WorkingBatch batch = journal.batch().orElseThrow();
        journal.accept(batch.size() + 1, batch.prepare(picture(sheet)), said(sheet));
    }

    /** Ends the open batch, one record a page, with links that anybody can read. */
    public void close(Optional<Integer> joins) {
        close(joins, (name, place) -> name.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Ends the open batch, one record a page.
     *
     * @param link what is kept for the hand check of a record's name and its place
     */
    public void close(Optional<Integer> joins, BiFunction<String, Integer, byte[]> link) {
        WorkingBatch batch = journal.batch().orElseThrow();
        Names names = new Names(keys.random());
        List<NewRecord> records = new ArrayList<>();
        List<byte[]> links = new ArrayList<>();
        for (int place = 1; place <= batch.size(); place++) {
            String name = names.next();
            records.add(new NewRecord(name, batch.page(place), Map.of(names.next(), place)));
            links.add(link.apply(name, place));
        }
        journal.closeBatch(facts(), records, links, joins);
    }

    /** A whole batch. */
    public void count(int batch, int from, int to) {
        open(batch);
        IntStream.rangeClosed(from, to).forEach(this::feed);
        close(Optional.empty());
    }

    /** Closes the session over the records as they are. */
    public void closeSession() {
        Map<String, byte[]> last = new HashMap<>();
        journal.records().values().stream()
                .flatMap(List::stream)
                .forEach(record -> last.put(record.name(), record.bytes()));
        journal.closeSession(facts(), last, () -> {});
    }

    /**
     * Every sheet that lies in the store or in the open batch.
     *
     * @throws IllegalStateException if one is there twice, or with the picture of another
     */
    public NavigableSet<Integer> sheets() {
        NavigableSet<Integer> sheets = new TreeSet<>();
        for (List<StoredRecord> records : journal.records().values()) {
            for (StoredRecord record : records) {
                String picture = record.pictures().keySet().iterator().next();
                add(sheets, record.bytes(), journal.picture(record, picture));
            }
        }
        journal.batch()
                .ifPresent(batch -> IntStream.rangeClosed(1, batch.size())
                        .forEach(place -> add(sheets, batch.page(place), batch.picture(place))));
        return sheets;
    }

    /**
     * How far the session has come.
     *
     * @throws IllegalStateException if a sheet is missing or doubled
     */
    Standing standing() {
        NavigableSet<Integer> sheets = sheets();
        int last = sheets.isEmpty() ? 0 : sheets.last();
        if (sheets.size() != last) {
            throw new IllegalStateException("of " + last + " sheets " + sheets.size() + " are there");
        }
        return new Standing(last, journal.entries().size() + last);
    }

    private static void add(Set<Integer> sheets, byte[] said, byte[] picture) {
        int sheet = sheet(said);
        if (sheet(picture) != sheet) {
            throw new IllegalStateException("sheet " + sheet + " with the picture of " + sheet(picture));
        }
        if (!sheets.add(sheet)) {
            throw new IllegalStateException("sheet " + sheet + " is there twice");
        }
    }

    private static int sheet(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    public static byte[] picture(int sheet) {
        byte[] bytes = new byte[PICTURE];
        new Random(sheet).nextBytes(bytes);
        ByteBuffer.wrap(bytes).putInt(sheet);
        return bytes;
    }

    public static byte[] said(int sheet) {
        byte[] words = " was seen".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Integer.BYTES + words.length)
                .putInt(sheet)
                .put(words)
                .array();
    }

    @Override
    public void close() {
        journal.close();
    }
}
