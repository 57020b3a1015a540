package vn.kiemphieu.counter.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** A reader for every paper of a deck, made when it is first needed. */
final class BenchReaders {
    private final Congress congress = DemoCongress.congress();
    private final Map<String, ForPaper> readers = new ConcurrentHashMap<>();
    private final int dulled;

    /**
     * Readers as they count, or dulled on purpose.
     *
     * @param dulled darkness taken off all ink, 0 to count
     */
    BenchReaders(int dulled) {
        this.dulled = dulled;
    }

    /** What reads one paper, and what its marks mean. */
    record ForPaper(
            ExpectedPaper expected, BallotRules rules, BallotReader reader, Function<PageFile, ReadPage> pages) {}

    /** Of one election of the demonstration. */
    ForPaper of(String election) {
        return readers.computeIfAbsent(election, this::make);
    }

    private ForPaper make(String id) {
        Election election = congress.election(new ElectionId(id)).orElseThrow();
        ElectionPaper printed = ElectionPaper.of(congress, election);
        BallotReader reader = printed.newReader().dulled(dulled);
        return new ForPaper(printed.expected(), BallotRules.of(election), reader, new SheetReader(reader));
    }
}
