package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.MattersChanged;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** How a batch ends, scanned or typed: its records come into the store, or it is taken out. */
final class BatchEnd {
    private final HallState hall;
    private final SessionJournal journal;
    private final Feeding feeding;
    private final KeyedFeeding keying;
    private final Gate gate;

    BatchEnd(HallState hall, Feeding feeding, KeyedFeeding keying, Gate gate) {
        this.hall = hall;
        this.journal = hall.journal;
        this.feeding = feeding;
        this.keying = keying;
        this.gate = gate;
    }

    BatchClosing close() {
        Open open = hall.open();
        BatchContents contents = keying.batch().isPresent() ? keying.contents() : feeding.contents();
        int number = journal.batch().orElseThrow().number();
        List<NewRecord> made = contents.records();
        HallRecords together = withFresh(made);
        Set<RecordId> ids = made.stream().map(each -> new RecordId(each.name())).collect(Collectors.toSet());
        BatchClosing closing = open.closeBatch(number, contents.sheets(), ids, together.matters());
        if (closing instanceof MattersChanged changed) {
            ObjectNode facts = gate.worked(Sitting.OPEN, contents.facts())
                    .put("sheets", contents.sheets())
                    .put("records", made.size());
            Optional<Integer> joins = joins(changed.session(), number);
            joins.ifPresent(into -> facts.put("joins", into));
            drop(changed, facts);
            journal.closeBatch(facts, made, links(contents.places(), number), joins);
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
            journal.closeBatch(facts, unfinished(), List.of(), Optional.empty());
        } else {
            journal.append(Words.BATCH_WITHDRAWN, facts);
        }
        hall.become(changed, together);
    }

    /** Pictures stay, for they were seen; lines of people who were not through say nothing and go with their key. */
    private List<NewRecord> unfinished() {
        return keying.batch().isPresent() ? List.of() : feeding.records();
    }

    /** What all records come to, with those that are not stored yet as they will be read from the store. */
    private HallRecords withFresh(List<NewRecord> made) {
        Map<RecordId, HallRecord> all = hall.counting();
        List<StoredRecord> stored = made.stream()
                .map(each -> new StoredRecord(each.name(), Hash.ZERO, each.bytes(), Map.of()))
                .toList();
        HallRecord.parse(stored, hall.definition).forEach(record -> all.put(record.id(), record));
        return HallRecords.of(hall.definition, all.values());
    }

    private static Optional<Integer> joins(Open next, int number) {
        return next.batches().get(number - 1).state() instanceof Batch.Joined joined
                ? Optional.of(joined.into())
                : Optional.empty();
    }

    /** For every place of the batch its record's name, sealed; opened only where dice fall. */
    private List<byte[]> links(Map<Integer, String> places, int number) {
        Optional<SealingKey> key = HallFolder.sealing(journal.entries());
        return key.map(sealing -> places.entrySet().stream()
                        .map(each -> sealing.seal(
                                each.getValue().getBytes(StandardCharsets.US_ASCII), place(number, each.getKey())))
                        .toList())
                .orElse(List.of());
    }

    /** What a sealed link is bound to: the place of a page, or of a ballot that was typed, in its batch. */
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
}
