package vn.kiemphieu.counter.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Matter;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * A closed session as its store tells it: what every record was told and decided to be. Batches are gone; to the engine all
 * sheets are one.
 *
 * @param told what the machine made of each record that counts
 * @param decided what people decided of it
 */
record LastState(CountingSession state, Map<RecordId, Counted> told, Map<RecordId, Decided> decided) {

    static LastState of(Definition definition, Collection<HallRecord> records, List<Entry> entries) {
        List<HallRecord> counting =
                records.stream().filter(record -> !record.withdrawn()).toList();
        Map<RecordId, Counted> told = told(counting);
        Map<RecordId, Decided> decided = decided(definition, counting, told);
        CountingSession concluded = concluded(definition, counting, entries, decided.values(), told);
        return new LastState(closed(concluded, entries), told, decided);
    }

    private static CountingSession concluded(
            Definition definition,
            List<HallRecord> counting,
            List<Entry> entries,
            Collection<Decided> decided,
            Map<RecordId, Counted> told) {
        CountingSession state = CountingSession.of(definition.elections());
        for (Entry entry : entries) {
            Optional<JournalEntry> before = Words.beforeOpening(entry);
            if (before.isPresent()) {
                state = state.after(before.get());
            }
        }
        state = counted(state, counting, sheets(entries, counting.size()));
        return Endings.all(state, decided, told);
    }

    private static Map<RecordId, Counted> told(List<HallRecord> records) {
        Map<RecordId, Counted> told = new TreeMap<>();
        records.stream()
                .filter(record -> record.original().isEmpty())
                .forEach(record -> told.put(record.id(), record.piece().counted()));
        records.stream().filter(record -> record.original().isPresent()).forEach(record -> {
            var copy = (Counted.Duplicate) record.piece().counted();
            told.put(
                    record.id(),
                    new Counted.Duplicate(
                            copy.pages(),
                            copy.reading(),
                            told.get(record.original().get())));
        });
        return told;
    }

    private static Map<RecordId, Decided> decided(
            Definition definition, List<HallRecord> records, Map<RecordId, Counted> told) {
        Map<RecordId, Decided> decided = new HashMap<>();
        for (HallRecord record : records) {
            record.decision()
                    .ifPresent(decision -> decided.put(
                            record.id(),
                            new Decided(Hash.ZERO, decision, Endings.of(decision, told.get(record.id()), definition))));
        }
        return decided;
    }

    /** How many sheets were fed in batches that count. */
    private static int sheets(List<Entry> entries, int records) {
        int sheets =
                FedBatch.counted(entries).stream().mapToInt(FedBatch::sheets).sum();
        return Math.max(sheets, Math.min(records, 1));
    }

    private static CountingSession counted(CountingSession opened, List<HallRecord> records, int sheets) {
        if (records.isEmpty()) {
            return opened;
        }
        TwoPeople by = Replay.open(opened).openedBy();
        Map<RecordId, Matter> matters = new TreeMap<>();
        records.forEach(record -> matters.put(
                record.id(),
                HallRecords.matter(
                        record.piece().counted(),
                        record.piece().election(),
                        copy -> record.original().orElseThrow())));
        return opened.after(new JournalEntry.BatchOpened(new BatchSlip(1, sheets, by)))
                .after(new JournalEntry.BatchCounted(1, sheets, matters.keySet(), matters));
    }

    private static CountingSession closed(CountingSession concluded, List<Entry> entries) {
        CountingSession state = concluded;
        for (Entry entry : entries) {
            var facts = entry.facts();
            if (entry.what().equals(Words.CLOSED)) {
                state = state.after(new JournalEntry.Closed(Facts.accounts(facts), Facts.people(facts.path("by"))));
            } else if (entry.what().equals(Words.MINUTES_PRINTED)) {
                state = state.after(new JournalEntry.MinutesPrinted(Facts.election(facts)));
            } else if (entry.what().equals(Words.SEALED)) {
                state = state.after(new JournalEntry.Sealed(Facts.people(facts.path("by"))));
            }
        }
        return state;
    }
}
