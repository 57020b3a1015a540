package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Conclusions;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;

/** What a session came to, by election. */
final class Outcome {
    private Outcome() {}

    /**
     * Everything that belongs to an election. What belongs to none is accounted for by the one whose ballot people made of it,
     * and else by the first.
     */
    static Closing of(
            Definition definition,
            Map<RecordId, HallRecord> records,
            ElectionId election,
            Map<RecordId, Counted> told,
            Map<RecordId, Decided> decided) {
        List<Concluded> all = List.copyOf(
                concluded(definition, records, election, told, decided).values());
        return new Closing(definition.paper(election), all, false);
    }

    /** The same by record, in the order of their names. */
    static Map<RecordId, Concluded> concluded(
            Definition definition,
            Map<RecordId, HallRecord> records,
            ElectionId election,
            Map<RecordId, Counted> told,
            Map<RecordId, Decided> decided) {
        Map<RecordId, Concluded> concluded = new TreeMap<>();
        told.forEach((id, counted) -> {
            Optional<Decided> by = Optional.ofNullable(decided.get(id));
            if (of(records.get(id), by, definition).equals(election)) {
                concluded.put(id, Conclusions.concluded(counted, by.map(Decided::ending)));
            }
        });
        return concluded;
    }

    private static ElectionId of(HallRecord record, Optional<Decided> decided, Definition definition) {
        return decided.filter(each -> each.ending() instanceof Collected)
                .map(each -> each.decision().election())
                .or(() -> record.piece().election())
                .orElse(definition.first());
    }
}
