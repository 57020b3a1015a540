package vn.kiemphieu.counter.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * One counting session on disk (docs/adr/0012). Each step is one commit; when a method returns, the disk has it. After a
 * failure of the disk every further step is refused until the session is opened anew, which checks every entry and finds out
 * what became of the step that failed.
 */
public final class SessionJournal implements AutoCloseable {
    /** What entries say whose meaning the journal knows itself. */
    public static final String PREPARED = "prepared";

    public static final String BATCH_OPENED = Recovery.BATCH_OPENED;
    public static final String BATCH_CLOSED = Recovery.BATCH_CLOSED;
    public static final String CLOSED = Recovery.SESSION_CLOSED;
    public static final String LINKS_DESTROYED = Recovery.LINKS_DESTROYED;

    static final String SESSION = "session.db";
    static final String BATCH = "batch";
    static final String STORE = "store";

    private final Path folder;
    private final JournalKeys keys;
    private final Moments moments;
    private final Steps steps;
    private final Salting salting;
    private SessionFile file;
    private Store store;
    private Optional<WorkingBatch> batch = Optional.empty();

    private SessionJournal(Path folder, JournalKeys keys, Moments moments) {
        this.folder = folder;
        this.keys = keys;
        this.moments = moments;
        this.steps = new Steps(folder);
        this.salting = new Salting(keys.random());
    }

    /** Begins a session in a new folder, under an id spelt as ids are, with the facts of its first entry. */
    public static SessionJournal create(Path folder, String session, JournalKeys keys, ObjectNode facts) {
        SessionJournal journal = new SessionJournal(folder, keys, Moments.NONE);
        JournalFailed.guard(folder, () -> {
            Files.createDirectories(folder.resolve(STORE));
            DurableFiles.syncFolder(folder);
            return null;
        });
        journal.file = SessionFile.create(folder.resolve(SESSION), session);
        journal.store = new Store(folder.resolve(STORE));
        journal.append(PREPARED, facts);
        JournalFailed.guard(folder, () -> {
            DurableFiles.syncFolder(folder);
            return null;
        });
        return journal;
    }

    /** Opens a session where it stood, after a crash too; throws {@link JournalTampered} if that is not what was written. */
    public static SessionJournal open(Path folder, JournalKeys keys) {
        return open(folder, keys, Moments.NONE);
    }

    static SessionJournal open(Path folder, JournalKeys keys, Moments moments) {
        if (!isIn(folder)) {
            throw new JournalTampered("không có sổ phiên ở " + folder);
        }
        SessionJournal journal = new SessionJournal(folder, keys, moments);
        journal.file = SessionFile.open(folder.resolve(SESSION), keys.kiosk().verifyingKey());
        journal.store = new Store(folder.resolve(STORE));
        boolean whole = false;
        try {
            journal.recover();
            whole = true;
            return journal;
        } finally {
            if (!whole) {
                journal.close();
            }
        }
    }

    private void recover() {
        new StandbyCopy(folder, file, keys).forget();
        Recovery found = Recovery.of(entries());
        found.check(file);
        store.adopt(found);
        if (found.feeding().isPresent()) {
            batch = Optional.of(
                    WorkingBatch.open(folder.resolve(BATCH), found.feeding().get(), keys.random()));
        } else if (WorkingBatch.mayGo(folder.resolve(BATCH), found.lastClosed())) {
            WorkingBatch.destroy(folder.resolve(BATCH), keys.random());
        } else {
            throw new JournalTampered("có một tập đã nạp mà sổ phiên không ghi");
        }
        if (found.isClosed() && file.holdsRests()) {
            file.rewrite();
        }
    }

    /** Whether a session lies in a folder. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(SESSION));
    }

    public List<Entry> entries() {
        return file.chain().entries();
    }

    /** The checkpoint of every entry, in order. */
    public List<SignedCheckpoint> checkpoints() {
        return file.chain().checkpoints();
    }

    public VerifyingKey kiosk() {
        return keys.kiosk().verifyingKey();
    }

    /** Adds an entry that changes nothing in batches and store. */
    public SignedCheckpoint append(String what, ObjectNode facts) {
        return steps.take(() -> commit(what, facts, Optional.empty(), () -> {}));
    }

    /** The batch that is being fed. */
    public Optional<WorkingBatch> batch() {
        return batch;
    }

    /** Begins a batch. Its folder is there before the chain says so; a crash between leaves nothing to lose. */
    public WorkingBatch openBatch(int number, ObjectNode facts) {
        return steps.take(() -> {
            if (batch.isPresent()) {
                throw new IllegalStateException("batch " + batch.get().number() + " is still open");
            }
            WorkingBatch.create(folder.resolve(BATCH), keys.random());
            moments.pass("batch made");
            commit(Recovery.BATCH_OPENED, facts.put(Recovery.NUMBER, number), Optional.empty(), () -> {});
            batch = Optional.of(WorkingBatch.open(folder.resolve(BATCH), number, keys.random()));
            return batch.get();
        });
    }

    /** Makes a page of the open batch durable ({@link WorkingBatch}). */
    public void accept(int place, WorkingBatch.Closed picture, byte[] page) {
        steps.take(() -> {
            feeding().accept(place, picture, page);
            return null;
        });
    }

    /** Makes a line that somebody typed durable in the open batch. */
    public void accept(int place, byte[] line) {
        steps.take(() -> {
            feeding().accept(place, line);
            return null;
        });
    }

    /**
     * Ends the open batch: its records come into the store, the order in which they came goes.
     *
     * @param links for each place from 1 the sealed name of its record; may be empty where no hand check is wanted
     * @param joins the batch that takes it in, where it is too small to stand alone
     */
    public SignedCheckpoint closeBatch(
            ObjectNode facts, List<NewRecord> records, List<byte[]> links, Optional<Integer> joins) {
        return steps.take(() -> {
            WorkingBatch open = feeding();
            Map<String, Integer> places = NewRecord.places(records);
            List<StoredRecord> stored = salting.stored(records, open);
            int into = joins.orElse(open.number());
            StoreChange change = store.write(into, stored, name -> open.picture(places.get(name)), keys.random());
            store.prove(change);
            moments.pass("store written");
            facts.put(Recovery.NUMBER, open.number());
            if (!links.isEmpty()) {
                facts.put(Recovery.LINKS, SessionFile.overLinks(links).hex());
            }
            Runnable alongside = () -> file.addLinks(open.number(), links);
            SignedCheckpoint checkpoint = commit(Recovery.BATCH_CLOSED, facts, Optional.of(change), alongside);
            moments.pass("batch committed");
            store.apply(change, () -> {});
            batch = Optional.empty();
            open.close();
            WorkingBatch.destroy(folder.resolve(BATCH), keys.random());
            moments.pass("batch destroyed");
            return checkpoint;
        });
    }

    /** Adds what people concluded and returns its name: a salted hash, all that the chain tells of it. */
    public Hash conclude(String what, ObjectNode facts, byte[] conclusion) {
        return steps.take(() -> {
            byte[] salt = salting.salt().bytes();
            Hash commitment = Hash.over(salt, conclusion);
            facts.put(Recovery.COMMITMENT, commitment.hex());
            commit(what, facts, Optional.empty(), () -> file.addConclusion(commitment, salt, conclusion));
            return commitment;
        });
    }

    /** What people concluded, by commitment, while the session is open. */
    public Map<Hash, byte[]> conclusions() {
        return file.conclusions();
    }

    /** The records of every batch that was counted; under 0 those of the closed session. */
    public Map<Integer, List<StoredRecord>> records() {
        return new TreeMap<>(store.records());
    }

    /** A picture of the store. */
    public byte[] picture(StoredRecord record, String name) {
        return store.picture(record, name);
    }

    /** Gets ahead of {@link #closeSession}; nothing depends on it. Whether pictures are left to gather ({@link Store#gather}). */
    public boolean gather(int most) {
        steps.requireSound();
        return batch.isEmpty() && store.gatherIfItCan(most);
    }

    /** Closes the session: all records lie together, by name with their last bytes, conclusions in them, under new salts. */
    public SignedCheckpoint closeSession(ObjectNode facts, Map<String, byte[]> records, Runnable meanwhile) {
        return steps.take(() -> {
            List<StoredRecord> last = store.records().values().stream()
                    .flatMap(List::stream)
                    .map(record -> salting.last(record, records))
                    .toList();
            StoreChange change = store.writeAll(last, keys.random());
            store.prove(change);
            moments.pass("store written");
            SignedCheckpoint checkpoint =
                    commit(Recovery.SESSION_CLOSED, facts, Optional.of(change), file::forgetConclusions);
            moments.pass("session committed");
            store.apply(change, meanwhile);
            store.clear();
            file.rewrite();
            return checkpoint;
        });
    }

    /** The sealed link of a place in a batch; for the hand check, opened only where dice fell. */
    public Optional<byte[]> link(int number, int place) {
        return file.link(number, place);
    }

    /** Destroys all links, after the hand check or when none is wanted any more. */
    public SignedCheckpoint destroyLinks(ObjectNode facts) {
        return steps.take(() -> {
            SignedCheckpoint checkpoint = commit(Recovery.LINKS_DESTROYED, facts, Optional.empty(), file::forgetLinks);
            file.rewrite();
            return checkpoint;
        });
    }

    /** Copies what is counted to a second device, between batches; after {@link StandbyFailed} the session goes on. */
    public void copyTo(Standby standby) {
        steps.requireSound();
        if (batch.isPresent()) {
            throw new IllegalStateException("a copy is made between batches, not while one is fed");
        }
        new StandbyCopy(folder, file, keys).write(standby);
    }

    /** Checks a session without changing anything in it. */
    public static Verified verify(Path folder, VerifyingKey kiosk) {
        return new Verification(folder, kiosk).verify();
    }

    private SignedCheckpoint commit(String what, ObjectNode facts, Optional<StoreChange> change, Runnable alongside) {
        return file.commit(new Entry(keys.minute(), what, facts, change), keys, alongside);
    }

    private WorkingBatch feeding() {
        return batch.orElseThrow(() -> new IllegalStateException("no batch is open"));
    }

    @Override
    public void close() {
        try {
            batch.ifPresent(WorkingBatch::close);
            batch = Optional.empty();
        } finally {
            try {
                store.close();
            } finally {
                file.close();
            }
        }
    }
}
