package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.PageReceiver;
import vn.kiemphieu.counter.session.PrintFault.Corner;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PrintedCodes;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.SheetSeen;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * A look at the first, every {@value #EVERY}th and the last ballot of a print run: both codes of every page can be read and are
 * right, the page is found where it was printed, and nothing else is on it.
 */
public final class PrintCheck {
    /** A drum that begins to fail spoils no more ballots than this before it is seen. */
    static final int EVERY = 50;

    private final ElectionPaper paper;
    private final BallotReader reader;
    private final PrintedCodes codes;

    public PrintCheck(ElectionPaper paper) {
        this.paper = paper;
        this.reader = paper.newReader();
        this.codes = new PrintedCodes(paper.expected().layout());
    }

    /** Which ballots of a run are looked at, counted from 1 in the order of printing. */
    public static List<Integer> ballots(int copies) {
        TreeSet<Integer> ballots = new TreeSet<>(List.of(1, copies));
        for (int ballot = EVERY; ballot < copies; ballot += EVERY) {
            ballots.add(ballot);
        }
        return List.copyOf(ballots);
    }

    /** Looks at one page. */
    public PrintedPage look(PageFile page) {
        Received received = PageReceiver.receive(page);
        if (received instanceof Received.Sheet sheet) {
            GreyPicture picture = sheet.image().picture();
            SheetSeen seen = reader.look(picture);
            boolean streaked = !seen.streaks().isEmpty();
            return new PrintedPage(page, Optional.empty(), seen.outcome(), codes.on(picture), streaked);
        }
        Unreadable nothing = new Unreadable(((Received.NoPicture) received).trouble());
        return new PrintedPage(page, Optional.empty(), nothing, List.of(), false);
    }

    /**
     * What is wrong with a run.
     *
     * @param copies how many ballots were printed
     * @param looked pages of the ballots to be looked at, in the order of printing; blank backs may be among them
     */
    public PrintRun judge(int copies, List<PrintedPage> looked) {
        List<Integer> ballots = ballots(copies);
        List<PrintedPage> pages = withoutBacks(looked);
        int ofBallot = paper.expected().pages();
        boolean complete = pages.size() == ballots.size() * ofBallot;
        List<PrintFault> faults = new ArrayList<>();
        if (!complete) {
            faults.add(new PrintFault.OtherNumber(ballots.size() * ofBallot, pages.size()));
        }
        for (int i = 0; i < pages.size(); i++) {
            PrintedPage page = complete ? pages.get(i).of(ballots.get(i / ofBallot)) : pages.get(i);
            faults.addAll(faults(page));
            if (complete && page.outcome() instanceof Read read && read.page() != i % ofBallot + 1) {
                faults.add(new PrintFault.OutOfOrder(page, i % ofBallot + 1));
            }
        }
        return faults.isEmpty() ? new PrintRun.Clean(ballots.size()) : new PrintRun.Faulty(faults);
    }

    /** Where every side is printed on, a blank one is a fault. */
    private List<PrintedPage> withoutBacks(List<PrintedPage> looked) {
        boolean backs = paper.expected().election().stock().sides() == 1
                || paper.expected().pages() % 2 == 1;
        return looked.stream()
                .filter(page -> !backs || !(page.outcome() instanceof Blank))
                .toList();
    }

    private List<PrintFault> faults(PrintedPage page) {
        if (!(page.outcome() instanceof Read read)) {
            return List.of(new PrintFault.NotOurs(page));
        }
        List<PrintFault> faults = new ArrayList<>();
        PaperCode right = paper.expected().codes().get(read.page() - 1);
        List<Corner> corners = List.of(Corner.UPPER_RIGHT, Corner.LOWER_LEFT); // as in the layout
        for (int i = 0; i < corners.size(); i++) {
            Corner corner = corners.get(i);
            Optional<PaperCode> code = i < page.codes().size() ? page.codes().get(i) : Optional.empty();
            if (code.isEmpty()) {
                faults.add(new PrintFault.CodeUnread(page, corner));
            } else if (!code.get().equals(right)) {
                faults.add(new PrintFault.CodeWrong(page, corner));
            }
        }
        boolean inked =
                read.rows().stream().anyMatch(row -> row.ink().values().stream().anyMatch(ink -> ink != Ink.NONE));
        if (inked || !read.remarks().isEmpty()) {
            faults.add(new PrintFault.Stained(page));
        }
        if (page.streaked()) {
            faults.add(new PrintFault.Streaked(page));
        }
        return faults;
    }
}
