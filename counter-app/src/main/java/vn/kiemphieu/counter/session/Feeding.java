package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.counter.journal.WorkingBatch;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.CountingHall.Prepared;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.MattersChanged;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Batches: from the slip to the store. */
final class Feeding {
    private final HallState hall;
    private final SessionJournal journal;
    private final JournalKeys keys;
    private final Gate gate;
    private Optional<FeedReader> reader = Optional.empty();

    Feeding(HallState hall, JournalKeys keys, Gate gate) {
        this.hall = hall;
        this.journal = hall.journal;
        this.keys = keys;
        this.gate = gate;
    }

    void open(BatchSlip slip, int sides) {
        if (sides != 1 && sides != 2) {
            throw new IllegalArgumentException("a sheet has one or two sides, not " + sides);
        }
        CountingSession next = hall.state().after(new JournalEntry.BatchOpened(slip));
        ObjectNode facts = Facts.by(slip.by());
        facts.setAll(Facts.slip(slip));
        journal.openBatch(slip.number(), gate.worked(Sitting.OPEN, facts.put("sides", sides)));
        hall.become(next);
    }

    Prepared prepare(byte[] picture) {
        return new Prepared(feedReader().read(picture), batch().prepare(picture));
    }

    private synchronized FeedReader feedReader() {
        reader = Optional.of(reader.orElseGet(() -> new FeedReader(hall.definition)));
        return reader.get();
    }

    FedPage accept(Prepared prepared) {
        int place = batch().pages() + 1;
        journal.accept(place, prepared.picture(), prepared.page().bytes());
        return prepared.page().at(place);
    }

    List<FedPage> fed() {
        WorkingBatch batch = batch();
        List<FedPage> fed = new ArrayList<>();
        for (int place = 1; place <= batch.pages(); place++) {
            fed.add(FedPage.parse(batch.page(place), place));
        }
        return fed;
    }

    int sheets() {
        return batch().pages() / sides();
    }

    private int sides() {
        return FedBatch.all(journal.entries()).get(batch().number() - 1).sides();
    }

    BatchClosing close() {
        Open open = hall.open();
        int number = batch().number();
        if (batch().pages() % sides() != 0) {
            throw new IllegalStateException("the last sheet has only one of its two sides");
        }
        List<NewRecord> made = made(number);
        HallRecords together = withFresh(made);
        Set<RecordId> ids = made.stream().map(each -> new RecordId(each.name())).collect(Collectors.toSet());
        BatchClosing closing = open.closeBatch(number, sheets(), ids, together.matters());
        if (closing instanceof MattersChanged changed) {
            ObjectNode facts = gate.worked(Sitting.OPEN, Facts.none())
                    .put("sheets", sheets())
                    .put("records", made.size());
            Optional<Integer> joins = joins(changed.session(), number);
            joins.ifPresent(into -> facts.put("joins", into));
            drop(changed, facts);
            journal.closeBatch(facts, made, links(made, number), joins);
            hall.become(changed, together);
        }
        return closing;
    }

    void withdraw(int number, String reason, TwoPeople by) {
        Map<RecordId, HallRecord> rest = hall.counting();
        rest.values().removeIf(record -> hall.whole(record.batch()) == number);
        HallRecords together = HallRecords.of(hall.definition, rest.values());
        MattersChanged changed = hall.open().withdraw(number, reason, by, together.matters());
        ObjectNode said = Facts.none().put("number", number).put("reason", reason);
        drop(changed, said);
        ObjectNode facts = gate.answered(Step.BATCH_WITHDRAWAL, "tập " + number, said, by);
        if (journal.batch().filter(batch -> batch.number() == number).isPresent()) {
            journal.closeBatch(facts, made(number), List.of(), Optional.empty());
        } else {
            journal.append(Words.BATCH_WITHDRAWN, facts);
        }
        hall.become(changed, together);
    }

    private List<NewRecord> made(int number) {
        Names names = new Names(keys.random());
        return FeedAssembly.pieces(hall.definition, fed()).stream()
                .map(piece -> HallRecord.of(piece, number, names))
                .toList();
    }

    /** What all records come to, with those that are not stored yet as they will be read from the store. */
    private HallRecords withFresh(List<NewRecord> made) {
        Map<RecordId, HallRecord> all = hall.counting();
        for (NewRecord each : made) {
            StoredRecord stored = new StoredRecord(each.name(), Hash.ZERO, each.bytes(), Map.of());
            HallRecord record = HallRecord.parse(stored, hall.definition);
            all.put(record.id(), record);
        }
        return HallRecords.of(hall.definition, all.values());
    }

    private static Optional<Integer> joins(Open next, int number) {
        return next.batches().get(number - 1).state() instanceof Batch.Joined joined
                ? Optional.of(joined.into())
                : Optional.empty();
    }

    /** For every place of the batch its record's name, sealed; opened only where dice fall. */
    private List<byte[]> links(List<NewRecord> made, int number) {
        Optional<SealingKey> key = HallFolder.sealing(journal.entries());
        Map<Integer, String> names = new TreeMap<>();
        made.forEach(record -> record.pictures().values().forEach(place -> names.put(place, record.name())));
        return key.map(sealing -> names.entrySet().stream()
                        .map(each -> sealing.seal(
                                each.getValue().getBytes(StandardCharsets.US_ASCII), place(number, each.getKey())))
                        .toList())
                .orElse(List.of());
    }

    /** What a sealed link is bound to: the place of a page in its batch. */
    static byte[] place(int batch, int place) {
        return ("batch " + batch + " place " + place).getBytes(StandardCharsets.US_ASCII);
    }

    /** Conclusions that fall, because people decided on something else. */
    private void drop(MattersChanged changed, ObjectNode facts) {
        Set<String> dropped = new HashSet<>();
        hall.decided.forEach((id, each) -> {
            if (!changed.session().conclusions().containsKey(id)) {
                dropped.add(each.commitment().hex());
            }
        });
        Facts.names(facts, "dropped", dropped);
    }

    private WorkingBatch batch() {
        return journal.batch().orElseThrow(() -> new IllegalStateException("no batch is open"));
    }
}
