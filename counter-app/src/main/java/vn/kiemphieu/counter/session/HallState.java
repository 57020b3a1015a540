package vn.kiemphieu.counter.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.MattersChanged;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;

/** Where a session stands, in memory: always what its journal says. */
final class HallState {
    final Definition definition;
    final SessionJournal journal;
    final Map<RecordId, HallRecord> records = new TreeMap<>();
    final Map<RecordId, Decided> decided = new HashMap<>();
    private Map<RecordId, Counted> told = Map.of();
    private CountingSession state;

    HallState(Definition definition, SessionJournal journal) {
        this.definition = definition;
        this.journal = journal;
        this.state = CountingSession.of(definition.elections());
    }

    /** Takes everything from the journal. */
    void restore() {
        reload();
        decided.clear();
        if (journal.entries().stream().anyMatch(entry -> entry.what().equals(Words.CLOSED))) {
            LastState last = LastState.of(definition, records.values(), journal.entries());
            state = last.state();
            told = last.told();
            decided.putAll(last.decided());
        } else {
            Replay.Restored restored = new Replay(definition, records, journal.conclusions()).of(journal.entries());
            state = restored.state();
            told = restored.told();
            decided.putAll(restored.decided());
        }
    }

    private void reload() {
        records.clear();
        for (List<StoredRecord> stored : journal.records().values()) {
            for (HallRecord record : HallRecord.parse(stored, definition)) {
                records.put(record.id(), record);
            }
        }
    }

    CountingSession state() {
        return state;
    }

    /** Where the session is, as far as it matters for who may work the machine. */
    Sitting sitting() {
        return state instanceof Closed ? Sitting.CLOSED : state instanceof Open ? Sitting.OPEN : Sitting.READY;
    }

    /** Whether a picture lies in a batch that counts. */
    boolean holds(Hash picture) {
        return counting().values().stream()
                .anyMatch(record -> record.stored().pictures().containsValue(picture));
    }

    /** Records on which people have to conclude, with what the machine made of them. */
    Map<RecordId, Counted> questions() {
        Map<RecordId, Counted> questions = new TreeMap<>();
        open().questions().keySet().forEach(id -> questions.put(id, told.get(id)));
        return questions;
    }

    /** What the machine made of each record that counts. */
    Map<RecordId, Counted> told() {
        return told;
    }

    Open open() {
        return Replay.open(state);
    }

    void become(CountingSession next) {
        state = next;
    }

    /** A batch was counted or withdrawn. */
    void become(MattersChanged changed, HallRecords together) {
        state = changed.session();
        told = together.told();
        decided.keySet().retainAll(changed.session().conclusions().keySet());
        reload();
    }

    boolean isWithdrawn(HallRecord record) {
        return open().batches().get(whole(record.batch()) - 1).state() instanceof Batch.Withdrawn;
    }

    /** The records of all batches that were not taken out. */
    Map<RecordId, HallRecord> counting() {
        Map<RecordId, HallRecord> counting = new TreeMap<>(records);
        counting.values().removeIf(this::isWithdrawn);
        return counting;
    }

    /** The batch that a batch became part of. */
    int whole(int batch) {
        return open().batches().get(batch - 1).state() instanceof Batch.Joined joined ? joined.into() : batch;
    }

    /** What stays of every record when the session is closed. */
    Map<String, byte[]> last() {
        IdentityHashMap<Counted, RecordId> ids = new IdentityHashMap<>();
        told.forEach((id, counted) -> ids.put(counted, id));
        Map<String, byte[]> last = new HashMap<>();
        records.forEach(
                (id, record) -> last.put(id.value(), isWithdrawn(record) ? record.lastWithdrawn() : last(record, ids)));
        return last;
    }

    private byte[] last(HallRecord record, IdentityHashMap<Counted, RecordId> ids) {
        Optional<RecordId> original = told.get(record.id()) instanceof Counted.Duplicate copy
                ? Optional.of(ids.get(copy.original()))
                : Optional.empty();
        return record.last(
                told.get(record.id()),
                original,
                Optional.ofNullable(decided.get(record.id())).map(Decided::decision));
    }
}
