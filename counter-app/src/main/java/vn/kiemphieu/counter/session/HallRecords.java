package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Matter;
import vn.kiemphieu.tally.session.RecordId;

/** What the records of several batches come to together. */
final class HallRecords {
    private final Map<RecordId, Counted> told = new TreeMap<>();
    private final Map<RecordId, Matter> matters = new TreeMap<>();

    private HallRecords() {}

    /** Tells which records are the same sheet, whatever batches they came in. */
    static HallRecords of(Definition definition, Collection<HallRecord> records) {
        Map<ElectionId, List<HallRecord>> byElection = new LinkedHashMap<>();
        records.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(record -> byElection
                        .computeIfAbsent(record.piece().election().orElse(definition.first()), any -> new ArrayList<>())
                        .add(record));
        HallRecords together = new HallRecords();
        byElection.forEach((election, each) -> together.add(definition, election, each));
        return together;
    }

    private void add(Definition definition, ElectionId election, List<HallRecord> records) {
        List<Counted> pieces =
                records.stream().map(record -> record.piece().counted()).toList();
        List<Counted> counted = Assembly.together(definition.paper(election), pieces);
        IdentityHashMap<Counted, RecordId> ids = new IdentityHashMap<>();
        for (int i = 0; i < counted.size(); i++) {
            ids.put(counted.get(i), records.get(i).id());
            told.put(records.get(i).id(), counted.get(i));
        }
        ids.forEach((each, id) ->
                matters.put(id, matter(each, Optional.of(election), copy -> ids.get(copy.original()))));
    }

    /**
     * What the machine made of a record, in the engine's words.
     *
     * @param election whose ballot it is, where it is one
     * @param original of a duplicate
     */
    static Matter matter(
            Counted counted, Optional<ElectionId> election, Function<Counted.Duplicate, RecordId> original) {
        if (counted instanceof Counted.Ballot ballot) {
            return new Matter.Ballot(election.orElseThrow(), ballot.finding());
        }
        if (counted instanceof Counted.Duplicate copy) {
            return new Matter.Duplicate(original.apply(copy));
        }
        if (counted instanceof Counted.Keyed keyed) {
            return new Matter.Keyed(election.orElseThrow(), keyed.ballot());
        }
        if (counted instanceof Counted.Foreign) {
            return new Matter.Foreign();
        }
        return counted instanceof Counted.Back ? new Matter.Back() : new Matter.Unreadable();
    }

    /** What the machine makes of each record. */
    Map<RecordId, Counted> told() {
        return told;
    }

    /** The same in the engine's words. */
    Map<RecordId, Matter> matters() {
        return matters;
    }
}
