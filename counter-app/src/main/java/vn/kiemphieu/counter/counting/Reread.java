package vn.kiemphieu.counter.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Remark;

/** The same ballot or page with its pictures read once more. */
public final class Reread {
    /** What a whole feed showed, not the pages of the ballot. */
    private static final Set<Remark> OF_THE_FEED = EnumSet.of(Remark.INK_ON_BACK, Remark.PAGES_BROKEN);

    private Reread() {}

    /**
     * The same thing, from what was read this time.
     *
     * @param pages in the order of {@link Counted#pages}
     */
    public static Counted of(ExpectedPaper paper, Counted then, List<ReadPage> pages) {
        if (then instanceof Counted.Ballot ballot) {
            BallotReading reading = reading(paper, ballot, pages);
            return new Counted.Ballot(
                    pages, reading, BallotRules.of(paper.election()).find(reading));
        }
        if (then instanceof Counted.Duplicate copy) {
            return new Counted.Duplicate(pages, new BallotMaker(paper).readingOf(pages), copy.original());
        }
        if (then instanceof Counted.Keyed) {
            return then; // there is no picture to read
        }
        if (then instanceof Counted.Foreign foreign) {
            return new Counted.Foreign(pages, foreign.why(), foreign.other());
        }
        return then instanceof Counted.Unreadable page
                ? new Counted.Unreadable(pages.get(0), page.trouble(), page.insideBallot())
                : new Counted.Back(pages.get(0));
    }

    private static BallotReading reading(ExpectedPaper paper, Counted.Ballot then, List<ReadPage> pages) {
        BallotReading now = new BallotMaker(paper).readingOf(pages);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(then.reading().remarks());
        remarks.retainAll(OF_THE_FEED);
        remarks.addAll(now.remarks());
        return new BallotReading(now.rows(), remarks);
    }
}
