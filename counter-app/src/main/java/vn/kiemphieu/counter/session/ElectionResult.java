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
final class ElectionResult {
    private ElectionResult() {}

    /**
     * Everything that belongs to an election. What belongs to none is accounted for by the one whose ballot people made of it,
     * and else by the first.
     */
    static Closing of(HallState hall, Map<RecordId, Counted> told, ElectionId election) {
        return new Closing(
                hall.definition.paper(election),
                List.copyOf(concluded(hall, told, election).values()),
                false);
    }

    /** The same by record, in the order of their names. */
    static Map<RecordId, Concluded> concluded(HallState hall, Map<RecordId, Counted> told, ElectionId election) {
        Map<RecordId, Concluded> concluded = new TreeMap<>();
        told.forEach((id, counted) -> {
            Optional<Decided> by = Optional.ofNullable(hall.decided.get(id));
            if (of(hall.records.get(id), by, hall.definition).equals(election)) {
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
