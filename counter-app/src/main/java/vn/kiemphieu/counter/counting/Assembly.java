package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.counting.Backs.Role;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * Puts pages in reading order together into ballots. A ballot of k pages is k consecutive pages, 1 to k. Any break refers
 * all pages up to the next page 1 as one ballot; a page that is no new page of the ballot, such as a foreign one or a
 * picture seen before, keeps its own status and breaks the run that it stands in. Between two ballots it breaks nothing. At
 * the end ballots that are the same sheet in another scan are set apart.
 */
public final class Assembly {
    private static final String NO_BYTES = Fingerprint.sha256Hex(new byte[0]);

    private final ExpectedPaper paper;
    private final BallotMaker maker;
    private final List<Counted> counted = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Copies copies;
    private Run run;
    private ForeignRun foreign = new ForeignRun();
    private boolean lastIsOfRun;
    private boolean lastIsUnreadable;

    private Assembly(ExpectedPaper paper) {
        this.paper = paper;
        this.maker = new BallotMaker(paper);
        this.copies = new Copies(maker);
        this.run = new Run(paper.pages());
    }

    /** What all pages come to, each page in exactly one of them. */
    public static List<Counted> of(ExpectedPaper paper, List<ReadPage> pages) {
        return together(paper, ofFeed(paper, pages));
    }

    /**
     * What the pages of one feed come to by themselves, each page in exactly one of them. Duplicates are only those whose very
     * pictures are there twice.
     */
    public static List<Counted> ofFeed(ExpectedPaper paper, List<ReadPage> pages) {
        Assembly assembly = new Assembly(paper);
        List<Role> roles = Backs.of(pages, paper);
        for (int i = 0; i < pages.size(); i++) {
            assembly.take(pages.get(i), roles.get(i), i);
        }
        assembly.endForeign();
        assembly.endRun();
        List<Counted> counted = new ArrayList<>(assembly.counted);
        counted.addAll(assembly.copies.of(assembly.counted));
        return counted;
    }

    /**
     * What several feeds come to together, in the same order: which of them are the same sheet or the same picture again does
     * not depend on it.
     *
     * @param pieces of all feeds, as {@link #ofFeed} gives them
     */
    public static List<Counted> together(ExpectedPaper paper, List<Counted> pieces) {
        BallotMaker maker = new BallotMaker(paper);
        List<Counted> originals = RepeatedPictures.apart(pieces, maker);
        List<Counted> told = SameSheets.apart(originals, maker);
        return RepeatedPictures.toldOf(told);
    }

    private void take(ReadPage page, Role role, int place) {
        if (!foreign.goesOnWith(page)) {
            endForeign();
        }
        if (role == Role.BACK) {
            counted.add(new Counted.Back(page));
        } else if (role == Role.MARKED_BACK && lastIsOfRun) {
            run.addMarkedBack(page);
            seen.add(page.sha256());
        } else {
            if (role == Role.BACK_IN_DOUBT && lastIsOfRun) {
                run.suspectInkOnBack();
            }
            takePrinted(page, place);
        }
    }

    private void takePrinted(ReadPage page, int place) {
        boolean copy = canBeCopy(page) && !seen.add(page.sha256());
        lastIsOfRun = page.read().isPresent() && !copy;
        if (lastIsOfRun) {
            takeInto(page);
        } else if (copy) {
            run.interrupt();
            copies.add(page, place);
        } else {
            takeOther(page);
        }
        lastIsUnreadable = !lastIsOfRun && !copy && !(page.outcome() instanceof OtherPaper);
    }

    /** Files without content and empty sheets look alike and are still different papers (ADR 0008). */
    static boolean canBeCopy(ReadPage page) {
        if (page.outcome() instanceof Unreadable unreadable) {
            return switch (unreadable.trouble()) {
                case FILE_GONE, FILE_CHANGED, PAGE_BLANK -> false;
                default -> !page.sha256().equals(NO_BYTES);
            };
        }
        return !(page.outcome() instanceof Blank);
    }

    private void takeInto(ReadPage page) {
        boolean first = page.read().orElseThrow().page() == 1;
        if (!first && !run.isOpen() && lastIsUnreadable) {
            takeInPageBefore();
        }
        if (first || !run.isOpen()) {
            endRun();
        }
        run.add(page);
    }

    /** A ballot without its beginning, after a page that nobody could read: that page was its beginning. */
    private void takeInPageBefore() {
        int last = counted.size() - 1;
        if (counted.get(last) instanceof Counted.Unreadable before) {
            counted.set(last, new Counted.Unreadable(before.page(), before.trouble(), true));
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            counted.add(maker.ballot(run));
            run = new Run(paper.pages());
        }
    }

    private void takeOther(ReadPage page) {
        if (page.outcome() instanceof OtherPaper) {
            foreign.add(page);
        } else {
            Trouble trouble =
                    page.outcome() instanceof Unreadable unreadable ? unreadable.trouble() : Trouble.PAGE_BLANK;
            counted.add(new Counted.Unreadable(page, trouble, run.isOpen()));
        }
        run.interrupt();
    }

    private void endForeign() {
        if (!foreign.isEmpty()) {
            ForeignReason why = ForeignReason.of(foreign.code(), paper.codes().get(0));
            counted.add(new Counted.Foreign(foreign.pages(), why, foreign.code().flatMap(this::election)));
            foreign = new ForeignRun();
        }
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
