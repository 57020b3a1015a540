package vn.kiemphieu.counter.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;

/** The folder of records and pictures: one file a batch while the session is open, one file for all when it is closed. */
final class Store implements AutoCloseable {
    private static final String ENDING = ".db";
    private static final String STRAY = ".stray";
    private static final String GATHERED = "gathered.new";

    private final Path folder;
    private final Map<Integer, StoreFile> files = new TreeMap<>();
    private final Map<Integer, StoreChange> changes = new TreeMap<>();
    private final Map<Integer, List<StoredRecord>> records = new TreeMap<>();
    private final Map<String, StoreFile> holders = new HashMap<>();
    private Optional<StoreWriting> gathering = Optional.empty();

    Store(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes over what the chain says must be there. What it says is replaced goes; what it does not know is put aside, because
     * it may be all that is left of a chain that was cut.
     *
     * @throws JournalTampered if a file is missing or is not the one that was written
     */
    void adopt(Recovery found) {
        Set<String> names =
                found.live().values().stream().map(StoreChange::adds).collect(Collectors.toSet());
        JournalFailed.guard(folder, () -> {
            for (Path file : DurableFiles.in(folder)) {
                String name = file.getFileName().toString();
                if (found.replaced().contains(name)
                        || name.equals(GATHERED)
                        || (!name.endsWith(ENDING) && found.isClosed())) {
                    DurableFiles.delete(file);
                } else if (!names.contains(name) && name.endsWith(ENDING)) {
                    DurableFiles.rename(file, file.resolveSibling(name + STRAY));
                }
            }
            return null;
        });
        take(found);
    }

    /** The same without touching anything. */
    void take(Recovery found) {
        found.live().values().forEach(this::take);
    }

    private void take(StoreChange change) {
        StoreFile file = StoreFile.open(folder.resolve(change.adds()));
        List<StoredRecord> found = file.records();
        if (found.size() != change.records() || !StoredRecord.root(found).equals(change.root())) {
            file.close();
            throw new JournalTampered("các phiếu của "
                    + (change.batch() == StoreChange.WHOLE_SESSION ? "phiên" : "tập " + change.batch())
                    + " không khớp mã gốc đã ghi sổ");
        }
        files.put(change.batch(), file);
        changes.put(change.batch(), change);
        records.put(change.batch(), found);
        found.forEach(record -> holders.put(record.name(), file));
    }

    /** Writes the records of a batch beside those that it has already; nothing is replaced before {@link #apply}. */
    StoreChange write(int batch, List<StoredRecord> added, Function<String, byte[]> pictures, SecureRandom random) {
        List<StoredRecord> before = records.getOrDefault(batch, List.of());
        Map<String, StoredRecord> owners = owners(before);
        List<StoredRecord> all = new ArrayList<>(before);
        all.addAll(added);
        Set<String> drops =
                changes.containsKey(batch) ? Set.of(changes.get(batch).adds()) : Set.of();
        return write(
                new StoreChange(batch, new Names(random).next() + ENDING, drops, all.size(), StoredRecord.root(all)),
                all,
                name -> owners.containsKey(name) ? picture(owners.get(name), name) : pictures.apply(name));
    }

    /** Whose record each picture belongs to. */
    private static Map<String, StoredRecord> owners(List<StoredRecord> records) {
        Map<String, StoredRecord> owners = new HashMap<>();
        records.forEach(record -> record.pictures().keySet().forEach(name -> owners.put(name, record)));
        return owners;
    }

    /**
     * Writes some pictures of all batches into what will be the one file of the closed session; whether more are left. Where
     * the batches are no longer what they were, it begins anew.
     */
    boolean gather(int most) {
        List<StoredRecord> all = records.values().stream().flatMap(List::stream).toList();
        if (gathering.filter(writing -> writing.isOf(all)).isEmpty()) {
            scatter();
            gathering = Optional.of(StoreWriting.begin(folder.resolve(GATHERED), all));
        }
        Map<String, StoredRecord> owners = owners(all);
        return gathering.get().write(most, name -> picture(owners.get(name), name));
    }

    /** The same where the disk can take them now; where not, the closing will be slower, or tell of the disk. */
    boolean gatherIfItCan(int most) {
        try {
            return gather(most);
        } catch (JournalFailed e) {
            scatter();
            return false;
        }
    }

    private void scatter() {
        gathering.ifPresent(StoreWriting::close);
        gathering = Optional.empty();
    }

    /** Writes all records into one file. */
    StoreChange writeAll(List<StoredRecord> all, SecureRandom random) {
        gather(Integer.MAX_VALUE);
        Set<String> drops = changes.values().stream().map(StoreChange::adds).collect(Collectors.toSet());
        StoreChange change = new StoreChange(
                StoreChange.WHOLE_SESSION,
                new Names(random).next() + ENDING,
                drops,
                all.size(),
                StoredRecord.root(all));
        gathering.get().end(folder.resolve(change.adds()), all);
        gathering = Optional.empty();
        return change;
    }

    private StoreChange write(StoreChange change, List<StoredRecord> all, Function<String, byte[]> pictures) {
        StoreFile.write(folder.resolve(change.adds()), all, pictures);
        return change;
    }

    /** Makes sure that a file that was just written says what it should, before the chain relies on it. */
    void prove(StoreChange change) {
        try (StoreFile written = StoreFile.open(folder.resolve(change.adds()))) {
            if (!StoredRecord.root(written.records()).equals(change.root())) {
                throw new JournalTampered("tệp phiếu vừa ghi đọc lại không giống");
            }
        }
    }

    /**
     * The chain has the change: the new file counts, those it replaces go.
     *
     * @param meanwhile done with the new file while large ones are deleted
     */
    void apply(StoreChange change, Runnable meanwhile) {
        Set<Integer> gone = new HashSet<>();
        changes.forEach((batch, each) -> {
            if (change.drops().contains(each.adds())) {
                gone.add(batch);
            }
        });
        for (int batch : gone) {
            files.remove(batch).close();
            records.remove(batch);
            changes.remove(batch);
        }
        CompletableFuture<Void> deleting = CompletableFuture.runAsync(() -> JournalFailed.guard(folder, () -> {
            DurableFiles.deleteAll(folder, change.drops());
            return null;
        }));
        try {
            take(change);
            meanwhile.run();
        } finally {
            deleted(deleting);
        }
    }

    private static void deleted(CompletableFuture<Void> deleting) {
        try {
            deleting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof JournalFailed failed ? failed : e;
        }
    }

    /** Deletes what was put aside: the session is closed, and every record lies in its file. */
    void clear() {
        JournalFailed.guard(folder, () -> {
            for (Path file : DurableFiles.in(folder)) {
                if (!file.getFileName().toString().endsWith(ENDING)) {
                    DurableFiles.delete(file);
                }
            }
            return null;
        });
    }

    Map<Integer, List<StoredRecord>> records() {
        return records;
    }

    byte[] picture(StoredRecord record, String name) {
        Hash sha256 = record.pictures().get(name);
        StoreFile holder = holders.get(record.name());
        if (sha256 == null || holder == null) {
            throw new IllegalArgumentException("no such picture belongs to this record");
        }
        return holder.picture(name, sha256);
    }

    /** Reads every picture; how many there are. */
    int verify() {
        int pictures = 0;
        for (List<StoredRecord> each : records.values()) {
            for (StoredRecord record : each) {
                for (String name : record.pictures().keySet()) {
                    picture(record, name);
                    pictures++;
                }
            }
        }
        return pictures;
    }

    @Override
    public void close() {
        scatter();
        files.values().forEach(StoreFile::close);
        files.clear();
    }
}
