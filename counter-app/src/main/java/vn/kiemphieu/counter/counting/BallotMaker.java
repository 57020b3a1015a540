package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;

/** Puts what was seen on the pages of a run together into one ballot and asks the rules. */
final class BallotMaker {
    private final ExpectedPaper paper;
    private final BallotRules rules;

    BallotMaker(ExpectedPaper paper) {
        this.paper = paper;
        this.rules = BallotRules.of(paper.election());
    }

    Counted.Ballot ballot(Run run) {
        BallotReading reading = reading(run.printed(), run.isComplete());
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(reading.remarks());
        if (run.hasInkOnBack()) {
            remarks.add(Remark.INK_ON_BACK);
        }
        BallotReading whole = new BallotReading(reading.rows(), remarks);
        return new Counted.Ballot(run.all(), whole, rules.find(whole));
    }

    /** The same ballot, for people to sort its pages. */
    Counted.Ballot broken(Counted.Ballot ballot) {
        Set<Remark> remarks = EnumSet.of(Remark.PAGES_BROKEN);
        remarks.addAll(ballot.reading().remarks());
        BallotReading reading = new BallotReading(ballot.reading().rows(), remarks);
        return new Counted.Ballot(ballot.pages(), reading, rules.find(reading));
    }

    /** What these pages alone show of a ballot. Where none could be read, all rows come from the paper. */
    BallotReading readingOf(List<ReadPage> pages) {
        List<ReadPage> printed =
                pages.stream().filter(page -> page.read().isPresent()).toList();
        Run run = new Run(paper.pages());
        printed.forEach(run::add);
        return reading(printed, printed.isEmpty() || run.isComplete());
    }

    private BallotReading reading(List<ReadPage> printed, boolean complete) {
        List<RowReading> rows = new ArrayList<>();
        for (int page = 1; page <= paper.pages(); page++) {
            rows.addAll(rows(printed, page));
        }
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        printed.forEach(page -> remarks.addAll(page.read().orElseThrow().remarks()));
        remarks.addAll(InColour.remarks(printed, paper.election().settings().colour()));
        if (!complete) {
            remarks.add(Remark.PAGES_BROKEN);
        }
        return new BallotReading(rows, remarks);
    }

    /** The rows of a page that is there once; of a missing or doubled page nobody knows what they say. */
    private List<RowReading> rows(List<ReadPage> printed, int page) {
        List<Read> seen = printed.stream()
                .map(each -> each.read().orElseThrow())
                .filter(read -> read.page() == page)
                .toList();
        return seen.size() == 1 ? seen.get(0).rows() : paper.unseenPage(page);
    }
}
