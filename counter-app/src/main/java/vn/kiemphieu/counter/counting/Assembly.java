package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.counting.Backs.Role;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * Puts pages in reading order together into ballots. A ballot of k pages is k consecutive pages, 1 to k. Any break refers
 * all pages up to the next page 1 as one ballot; a page that is no new page of the ballot, such as a foreign one or a
 * picture seen before, keeps its own status and breaks the run that it stands in. Between two ballots it breaks nothing.
 */
public final class Assembly {
    private final ExpectedPaper paper;
    private final BallotMaker maker;
    private final List<Counted> counted = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Run run;
    private boolean lastIsOfRun;

    private Assembly(ExpectedPaper paper) {
        this.paper = paper;
        this.maker = new BallotMaker(paper);
        this.run = new Run(paper.pages());
    }

    /** What all pages come to, each page in exactly one of them. */
    public static List<Counted> of(ExpectedPaper paper, List<ReadPage> pages) {
        Assembly assembly = new Assembly(paper);
        List<Role> roles = Backs.of(pages, paper);
        for (int i = 0; i < pages.size(); i++) {
            assembly.take(pages.get(i), roles.get(i));
        }
        assembly.endRun();
        return assembly.counted;
    }

    private void take(ReadPage page, Role role) {
        if (role == Role.BACK) {
            counted.add(new Counted.Back(page));
        } else if (role == Role.MARKED_BACK && lastIsOfRun) {
            run.addMarkedBack(page);
        } else {
            if (role == Role.BACK_IN_DOUBT && lastIsOfRun) {
                run.suspectInkOnBack();
            }
            takePrinted(page);
        }
    }

    private void takePrinted(ReadPage page) {
        lastIsOfRun = page.read().isPresent() && seen.add(page.sha256());
        if (lastIsOfRun) {
            takeInto(page);
        } else {
            run.interrupt();
            counted.add(other(page));
        }
    }

    private void takeInto(ReadPage page) {
        if (page.read().orElseThrow().page() == 1 || !run.isOpen()) {
            endRun();
        }
        run.add(page);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            counted.add(maker.ballot(run));
            run = new Run(paper.pages());
        }
    }

    private Counted other(ReadPage page) {
        SheetOutcome outcome = page.outcome();
        if (outcome instanceof OtherPaper foreign) {
            ForeignReason why = ForeignReason.of(foreign.code(), paper.codes().get(0));
            return new Counted.Foreign(page, why, foreign.code().flatMap(this::election));
        }
        if (outcome instanceof Unreadable unreadable) {
            return new Counted.Unreadable(page, unreadable.trouble());
        }
        if (outcome instanceof Blank) {
            return new Counted.Unreadable(page, Trouble.PAGE_BLANK);
        }
        return new Counted.Duplicate(page, maker.readingOf(page));
    }

    /** The election of this congress that a code belongs to. */
    private Optional<Election> election(PaperCode code) {
        return paper.congress().elections().stream()
                .filter(election -> {
                    PaperCode of = PaperCode.of(paper.congress(), election, 1, 1);
                    return of.congressTag().equals(code.congressTag())
                            && of.electionTag().equals(code.electionTag())
                            && of.round() == code.round();
                })
                .findFirst();
    }
}
