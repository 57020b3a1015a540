package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Batch.Counted;
import vn.kiemphieu.tally.session.Batch.Feeding;
import vn.kiemphieu.tally.session.Batch.Joined;
import vn.kiemphieu.tally.session.Batch.Withdrawn;
import vn.kiemphieu.tally.session.Ending.Collected;

/**
 * What was fed and what became of it. Its constructor is the law of the session: whatever does not fit together is
 * refused with an {@link IllegalStateException}, whichever step led there.
 *
 * @param elections those whose ballots lie in the box
 * @param batches in the order of their numbers
 * @param matters what the machine made of every record of the counted batches
 * @param conclusions what people made of those that waited
 */
public record Records(
        Map<ElectionId, Election> elections,
        List<Batch> batches,
        Map<RecordId, Matter> matters,
        Map<RecordId, Conclusion> conclusions) {
    public Records {
        elections = Map.copyOf(elections);
        batches = List.copyOf(batches);
        matters = Map.copyOf(matters);
        conclusions = Map.copyOf(conclusions);
        requireBatches(batches);
        requireEveryRecord(batches, matters.keySet());
        var laws = new RecordLaws(elections, matters, conclusions);
        matters.forEach(laws::requireMatter);
        conclusions.forEach(laws::requireConclusion);
    }

    /** Sizes of withdrawn batches with those that had joined them, in sheets and in records. */
    Set<Long> withdrawnSizes() {
        Set<Long> sizes = new HashSet<>();
        for (Batch batch : batches) {
            if (batch.state() instanceof Withdrawn) {
                sizes.add((long) batch.records().size());
                sizes.add(sheets(batch));
            }
        }
        return sizes;
    }

    /** Ballots of an election that are settled, by the machine or by people. */
    List<Settled> settled(ElectionId election) {
        Stream<Settled> asTheyCame = matters.values().stream()
                .map(matter -> settled(matter, election))
                .flatMap(Optional::stream);
        Stream<Settled> byPeople = conclusions.values().stream()
                .filter(conclusion -> conclusion.ending() instanceof Collected collected
                        && collected.election().equals(election))
                .map(conclusion -> ((Collected) conclusion.ending()).ballot());
        return Stream.concat(asTheyCame, byPeople).toList();
    }

    private static Optional<Settled> settled(Matter matter, ElectionId election) {
        if (matter instanceof Matter.Keyed keyed && keyed.election().equals(election)) {
            return Optional.of(keyed.ballot());
        }
        return matter instanceof Matter.Ballot ballot
                        && ballot.election().equals(election)
                        && ballot.finding() instanceof Valid valid
                ? Optional.of(valid)
                : Optional.empty();
    }

    private long sheets(Batch whole) {
        return batches.stream()
                .filter(batch -> batch.equals(whole) || batch.state().equals(new Joined(whole.number())))
                .mapToLong(batch -> batch.slip().sheets())
                .sum();
    }

    private static void requireBatches(List<Batch> batches) {
        for (int i = 0; i < batches.size(); i++) {
            Batch batch = batches.get(i);
            require(batch.number() == i + 1, "batch " + (i + 1) + " comes next, not " + batch.number());
            require(
                    i + 1 == batches.size() || !(batch.state() instanceof Feeding),
                    "batch " + batch.number() + " is still being fed");
        }
    }

    private static void requireEveryRecord(List<Batch> batches, Set<RecordId> known) {
        Set<RecordId> seen = new HashSet<>();
        Set<RecordId> counted = new HashSet<>();
        for (Batch batch : batches) {
            for (RecordId record : batch.records()) {
                require(seen.add(record), "a record belongs to one batch");
            }
            if (batch.state() instanceof Counted) {
                counted.addAll(batch.records());
            }
        }
        require(counted.equals(known), "every record that was fed is accounted for, and no other");
    }
}
