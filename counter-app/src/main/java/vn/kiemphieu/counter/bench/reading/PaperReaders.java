package vn.kiemphieu.counter.bench.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/** A reader for every paper of a congress, made when it is first needed. */
public final class PaperReaders {
    private final Congress congress;
    private final Map<ElectionId, ForPaper> readers = new ConcurrentHashMap<>();
    private final int dulled;

    /**
     * Readers as they count, or dulled on purpose.
     *
     * @param dulled darkness taken off all ink, 0 to count
     */
    public PaperReaders(Congress congress, int dulled) {
        this.congress = congress;
        this.dulled = dulled;
    }

    /** What reads one paper, and what its marks mean. */
    public record ForPaper(ExpectedPaper expected, BallotRules rules, BallotReader reader, SheetReader pages) {}

    public Congress congress() {
        return congress;
    }

    /** Of one election of the congress. */
    public ForPaper of(ElectionId election) {
        return readers.computeIfAbsent(election, this::make);
    }

    /** How many pages could not be settled at a glance so far. */
    public Optional<Long> slowPages() {
        return Optional.of(readers.values().stream()
                .mapToLong(paper -> paper.reader().readThoroughly())
                .sum());
    }

    private ForPaper make(ElectionId id) {
        Election election = congress.election(id).orElseThrow();
        ElectionPaper printed = ElectionPaper.of(congress, election);
        BallotReader reader =
                dulled == 0 ? printed.newReader() : printed.newReader().dulled(dulled);
        return new ForPaper(printed.expected(), BallotRules.of(election), reader, new SheetReader(reader, false));
    }
}
