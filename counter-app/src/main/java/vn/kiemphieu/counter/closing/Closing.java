package vn.kiemphieu.counter.closing;

import java.util.List;
import java.util.function.Predicate;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.report.minutes.SheetFigures;
import vn.kiemphieu.report.minutes.SheetFigures.Backs;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Mode;

/**
 * A count at its end, or as far as it came.
 *
 * @param all every ballot and page with what became of it
 * @param proposalsAccepted whether the machine's proposals were taken for conclusions; never in a real count
 */
public record Closing(ExpectedPaper paper, List<Concluded> all, boolean proposalsAccepted) {
    public Closing {
        all = List.copyOf(all);
    }

    /** In an official congress the machine's proposals conclude nothing: this can never be the result. */
    public boolean onlyRehearses() {
        return proposalsAccepted && paper.congress().mode() == Mode.OFFICIAL;
    }

    /** What the settled ballots add up to. */
    public Tally tally() {
        return Tally.of(paper.election(), settled());
    }

    /** The ballots that were collected, as they count. */
    public List<Settled> settled() {
        return all.stream()
                .map(Concluded::ending)
                .filter(Collected.class::isInstance)
                .map(ending -> ((Collected) ending).ballot())
                .toList();
    }

    public Result result() {
        return Result.of(paper.election(), tally());
    }

    public int pages() {
        return all.stream().mapToInt(each -> each.counted().pages().size()).sum();
    }

    /** Ballots that the machine knew as ballots of this election, whatever became of them. */
    public long ballots() {
        return count(each -> each.counted() instanceof Counted.Ballot);
    }

    /** Ballots of keyed batches, which were never scanned. */
    public long keyed() {
        return count(each -> each.counted() instanceof Counted.Keyed);
    }

    public long waiting() {
        return count(Concluded::waits);
    }

    /** Figures of sheets for the minutes. */
    public SheetFigures figures() {
        return new SheetFigures(
                pages(),
                backs(),
                keyed(),
                count(each -> collectedBy(each, By.PEOPLE) || collectedBy(each, By.PEOPLE_KEYING)),
                count(each -> collectedBy(each, By.PEOPLE_KEYING)),
                count(each -> each.ending() instanceof SetAside),
                waiting());
    }

    private Backs backs() {
        if (paper.election().stock().sides() == 2) {
            return Backs.SCANNED;
        }
        long backs = count(each -> each.counted() instanceof Counted.Back)
                + pagesOfBallots(page -> page.read().isEmpty());
        if (backs == 0) {
            return Backs.NOT_SCANNED;
        }
        return backs >= pagesOfBallots(page -> page.read().isPresent()) ? Backs.SCANNED : Backs.UNKNOWN;
    }

    private long pagesOfBallots(Predicate<ReadPage> which) {
        return all.stream()
                .filter(each -> each.counted() instanceof Counted.Ballot)
                .flatMap(each -> each.counted().pages().stream())
                .filter(which)
                .count();
    }

    private static boolean collectedBy(Concluded concluded, By by) {
        return concluded.ending() instanceof Collected collected && collected.by() == by;
    }

    private long count(Predicate<Concluded> which) {
        return all.stream().filter(which).count();
    }
}
