package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Matter;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;

/**
 * Brings a session back from its journal. What the machine makes of records and what people decided of them is not in the
 * chain, where it would tell the order of feeding: batches come back empty of meaning first, with the last of them what the
 * records of all come to together, then the decisions that still hold.
 */
final class Replay {
    private final Definition definition;
    private final Map<RecordId, HallRecord> records;
    private final Map<Hash, byte[]> conclusions;
    private final List<JournalEntry> before = new ArrayList<>();
    private final List<BatchEvent> batches = new ArrayList<>();
    private final Set<Hash> holding = new HashSet<>();
    private List<FedBatch> fed = List.of();

    /** Something that happened to batches, told what the records are in the meantime. */
    private interface BatchEvent {
        JournalEntry entry(Map<RecordId, Matter> matters);
    }

    /**
     * What came back.
     *
     * @param told what the machine makes of each record that counts
     * @param decided what people decided of it
     */
    record Restored(CountingSession state, Map<RecordId, Counted> told, Map<RecordId, Decided> decided) {}

    Replay(Definition definition, Map<RecordId, HallRecord> records, Map<Hash, byte[]> conclusions) {
        this.definition = definition;
        this.records = records;
        this.conclusions = conclusions;
    }

    Restored of(List<Entry> entries) {
        fed = FedBatch.all(entries);
        entries.forEach(this::sort);
        CountingSession state = CountingSession.of(definition.elections());
        for (JournalEntry entry : before) {
            state = state.after(entry);
        }
        HallRecords together = HallRecords.of(definition, counting());
        state = afterBatches(state, together);
        Map<RecordId, Decided> decided = decided(together.told());
        state = Endings.all(state, decided.values(), together.told());
        return new Restored(state, together.told(), decided);
    }

    private void sort(Entry entry) {
        ObjectNode facts = entry.facts();
        switch (entry.what()) {
            case Words.BATCH_OPENED, Words.SLIP_CORRECTED, Words.BATCH_CLOSED, Words.BATCH_WITHDRAWN -> batch(entry);
            case Words.TAKEN_BACK -> holding.removeAll(Facts.hashes(facts.path("of")));
            default -> Words.beforeOpening(entry).ifPresent(before::add);
        }
        Optional.ofNullable(facts.get("commitment"))
                .flatMap(name -> Hash.parse(name.asText()))
                .ifPresent(holding::add);
        holding.removeAll(Facts.hashes(facts.path("dropped")));
    }

    private void batch(Entry entry) {
        ObjectNode facts = entry.facts();
        int number = facts.path("number").asInt();
        if (entry.what().equals(Words.BATCH_OPENED)) {
            batches.add(matters -> new JournalEntry.BatchOpened(Facts.slip(facts)));
        } else if (entry.what().equals(Words.SLIP_CORRECTED)) {
            batches.add(matters -> new JournalEntry.SlipCorrected(
                    Facts.slip(facts), facts.path("reason").asText()));
        } else if (entry.what().equals(Words.BATCH_CLOSED) && !facts.has("reason")) {
            batches.add(matters ->
                    new JournalEntry.BatchCounted(number, facts.path("sheets").asInt(), ofBatch(number), matters));
        } else {
            batches.add(matters -> new JournalEntry.BatchWithdrawn(
                    number, facts.path("reason").asText(), Facts.people(facts.path("by")), matters));
        }
    }

    private Set<RecordId> ofBatch(int number) {
        return records.values().stream()
                .filter(record -> record.batch() == number)
                .map(HallRecord::id)
                .collect(Collectors.toSet());
    }

    /** Records of batches that were not taken out. */
    private List<HallRecord> counting() {
        return records.values().stream()
                .filter(record -> !fed.get(whole(record.batch()) - 1).withdrawn())
                .toList();
    }

    /** The batch that a batch became part of. */
    private int whole(int batch) {
        return fed.get(batch - 1).joins().orElse(batch);
    }

    private CountingSession afterBatches(CountingSession opened, HallRecords together) {
        CountingSession state = opened;
        int last = 0;
        for (int i = 0; i < batches.size(); i++) {
            JournalEntry probe = batches.get(i).entry(Map.of());
            last = changesMatters(probe) ? i : last;
        }
        Set<RecordId> present = new HashSet<>();
        for (int i = 0; i < batches.size(); i++) {
            JournalEntry probe = batches.get(i).entry(Map.of());
            if (probe instanceof JournalEntry.BatchCounted counted) {
                present.addAll(counted.records());
            } else if (probe instanceof JournalEntry.BatchWithdrawn gone) {
                records.values().stream()
                        .filter(record -> whole(record.batch()) == gone.number())
                        .forEach(record -> present.remove(record.id()));
            }
            Map<RecordId, Matter> matters = i == last ? together.matters() : meaningless(present);
            state = state.after(batches.get(i).entry(matters));
        }
        return state;
    }

    private static boolean changesMatters(JournalEntry entry) {
        return entry instanceof JournalEntry.BatchCounted || entry instanceof JournalEntry.BatchWithdrawn;
    }

    private static Map<RecordId, Matter> meaningless(Set<RecordId> present) {
        Map<RecordId, Matter> matters = new HashMap<>();
        present.forEach(id -> matters.put(id, new Matter.Back()));
        return matters;
    }

    private Map<RecordId, Decided> decided(Map<RecordId, Counted> told) {
        Map<RecordId, Decided> decided = new LinkedHashMap<>();
        for (Hash commitment : holding) {
            Decision decision = Decision.of(JsonBytes.tree(conclusions.get(commitment)));
            Ending ending = Endings.of(decision, told.get(decision.record()), definition);
            decided.put(decision.record(), new Decided(commitment, decision, ending));
        }
        return decided;
    }

    /** Whether a state is one in which batches are fed. */
    static Open open(CountingSession state) {
        if (state instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("the box is not open");
    }
}
