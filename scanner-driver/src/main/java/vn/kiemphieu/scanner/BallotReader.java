package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import vn.kiemphieu.scanner.code.CodeReader;
import vn.kiemphieu.scanner.code.KnownCodes;
import vn.kiemphieu.scanner.colour.Colours;
import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.mark.PageMeter.Glance;
import vn.kiemphieu.scanner.mark.PageMeter.Measured;
import vn.kiemphieu.scanner.mark.PageView;
import vn.kiemphieu.scanner.page.BlankPage;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.PageFinder;
import vn.kiemphieu.scanner.page.Reduced;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.scanner.page.StreakCleaner;
import vn.kiemphieu.scanner.page.StreakCleaner.Cleaned;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * Reads the pages of one election's ballot. Safe to use from many threads.
 *
 * <p>A page is first read at a glance: that settles it if every registration mark is in place, the code is plainly ours,
 * and nothing on the sheet is a question or no streak of the scanner may be the reason. All other pages are read again,
 * thoroughly (ADR 0005).
 */
public final class BallotReader {
    /** The resolution of the printed pages to compare with, dots per inch. */
    public static final int BLANK_DPI = 200;

    private final BallotLayout layout;
    private final List<String> codes;
    private final List<PageInstruments> pages = new ArrayList<>();
    private final StreakCleaner streaks = new StreakCleaner();
    private final PageFinder finder;
    private final KnownCodes knownCodes;
    private final CodeReader codeReader = new CodeReader();
    private final LongAdder thoroughly = new LongAdder();
    private final int dulled;

    /**
     * A reader for one ballot paper.
     *
     * @param codes the code of each page, in order
     * @param blanks each page as printed, upright, without any mark, at {@link #BLANK_DPI}
     */
    public BallotReader(BallotForm form, BallotLayout layout, List<PaperCode> codes, List<GreyPicture> blanks) {
        this.dulled = 0;
        this.layout = layout;
        this.codes = codes.stream().map(PaperCode::text).toList();
        Page first = layout.pages().get(0);
        this.finder = new PageFinder(layout.paper(), first.anchors());
        this.knownCodes = new KnownCodes(blanks, first.codes(), Grid.PER_MILLIMETRE);
        for (Page page : layout.pages()) {
            if (!page.anchors().equals(first.anchors()) || !page.codes().equals(first.codes())) {
                throw new IllegalArgumentException("every page of a ballot has its marks and codes in the same places");
            }
            pages.add(PageInstruments.of(form, layout, page, blanks));
        }
    }

    private BallotReader(BallotReader like, int dulled) {
        this.layout = like.layout;
        this.codes = like.codes;
        this.pages.addAll(like.pages);
        this.finder = like.finder;
        this.knownCodes = like.knownCodes;
        this.dulled = dulled;
    }

    /**
     * The same reader with every limit of darkness shifted, to show that a benchmark notices; never for counting.
     *
     * @param darkness taken off all ink, of 255
     */
    public BallotReader dulled(int darkness) {
        return new BallotReader(this, darkness);
    }

    /** How many pages could not be settled at a glance so far. */
    public long readThoroughly() {
        return thoroughly.sum();
    }

    /** What is to be seen on one side. */
    public SheetOutcome read(GreyPicture picture) {
        return look(picture).outcome();
    }

    /** What is to be seen on one side, and what the scanner's glass added to it. */
    public SheetSeen look(GreyPicture picture) {
        return look(picture, Optional.empty());
    }

    /** The same, and what its colours show. */
    public SheetSeen look(GreyPicture picture, Optional<ColourPicture> colour) {
        Looked looked = looked(picture);
        return new SheetSeen(looked.found.outcome, looked.streaks, colour.flatMap(seen -> colours(seen, looked.found)));
    }

    /** What a look came to. */
    private record Looked(Found found, List<GlassStreak> streaks) {}

    /** An outcome, and where the page was found for it, if it was. */
    private record Found(SheetOutcome outcome, Optional<Identified> at) {}

    private Looked looked(GreyPicture picture) {
        Looked looked = lookedAt(picture);
        return new Looked(unstained(looked.found), looked.streaks);
    }

    /** Of a page with doubts, what is to be seen once its stains are taken off. */
    private Found unstained(Found found) {
        if (!(found.outcome instanceof SheetOutcome.Read read) || found.at.isEmpty()) {
            return found;
        }
        PageView page = view(found.at.get());
        return new Found(pages.get(read.page() - 1).unstained().look(read, page), found.at);
    }

    private Looked lookedAt(GreyPicture picture) {
        Scan scan = Scan.of(Reduced.of(picture, layout.paper()));
        List<Registration> registrations = finder.find(scan);
        Optional<Glanced> glanced = glance(scan, registrations);
        if (glanced.isPresent() && glanced.get().glance().plain()) {
            return new Looked(found(glanced.get()), List.of());
        }
        Optional<Cleaned> clean = streaks.clean(scan);
        if (glanced.isPresent() && clean.isEmpty()) {
            return new Looked(found(glanced.get()), List.of());
        }
        thoroughly.increment();
        return clean.map(this::lookAgain).orElseGet(() -> new Looked(readThoroughly(scan, registrations), List.of()));
    }

    private Looked lookAgain(Cleaned clean) {
        Scan scan = Scan.of(clean.picture());
        List<Registration> registrations = finder.find(scan);
        return new Looked(
                readThoroughly(scan, registrations), GlassStreak.of(clean, perMillimetre(scan, registrations)));
    }

    private Found found(Glanced glanced) {
        PageView view = glanced.view();
        String text = codes.get(glanced.page());
        SheetOutcome outcome = read(glanced.page(), glanced.glance().measured());
        return new Found(outcome, Optional.of(new Identified(view.scan(), view.registration(), text, false)));
    }

    private Optional<ColourSeen> colours(ColourPicture picture, Found found) {
        if (!(found.outcome instanceof SheetOutcome.Read read) || found.at.isEmpty()) {
            return Optional.empty();
        }
        Identified at = found.at.get();
        Colours seen = new Colours(picture, layout.paper(), at.registration(), at.mirrored());
        return Optional.of(pages.get(read.page() - 1).colours().of(seen, view(at), read.rows()));
    }

    private PageView view(Identified at) {
        return new PageView(at.scan(), at.registration(), dulled);
    }

    /** As the page lies; where none is found, as if the picture were as long as the paper. */
    private double perMillimetre(Scan scan, List<Registration> registrations) {
        return registrations.stream()
                .findFirst()
                .map(registration -> registration.pose().scale())
                .orElse(Reduced.perMillimetre(scan.picture(), layout.paper()));
    }

    /**
     * A picture to decide by, upright: the given rows large enough to see the marks, or the whole page where no row is
     * named or the page cannot be found.
     *
     * @return a PNG
     */
    public byte[] review(GreyPicture picture, Set<Integer> rows) {
        Scan scan = Scan.of(Reduced.of(picture, layout.paper()));
        Optional<Identified> found = identify(scan, finder.find(scan));
        if (found.isEmpty()) {
            return ReviewPicture.whole(picture);
        }
        int page = codes.indexOf(found.get().text());
        FlatPage flat = new FlatPage(found.get().scan(), found.get().registration());
        return page < 0
                ? ReviewPicture.page(flat, layout)
                : ReviewPicture.rows(flat, layout, layout.pages().get(page), rows);
    }

    /**
     * Rows of a page one by one, large, with what was seen in them.
     *
     * @return in the order of the page; empty where the page cannot be found
     */
    public List<RowCloseUp> closeUps(GreyPicture picture, Set<Integer> rows) {
        Scan scan = Scan.of(Reduced.of(picture, layout.paper()));
        return identify(scan, finder.find(scan))
                .filter(found -> codes.contains(found.text()))
                .map(found -> pages.get(codes.indexOf(found.text())).meter().closeUps(view(found), rows))
                .orElse(List.of());
    }

    /**
     * Two whole pages side by side, upright, for people to see whether they are one sheet.
     *
     * @param first shown on the left
     * @return a PNG
     */
    public byte[] beside(GreyPicture first, GreyPicture second) {
        return PagesBeside.png(review(first, Set.of()), review(second, Set.of()));
    }

    /** A page whose marks of registration and code are all plain. */
    private record Glanced(int page, PageView view, Glance glance) {}

    private Optional<Glanced> glance(Scan scan, List<Registration> registrations) {
        if (registrations.isEmpty() || !registrations.get(0).complete()) {
            return Optional.empty();
        }
        Registration registration = registrations.get(0);
        Scan page = scan.ofPage(registration, layout.paper());
        PageView view = new PageView(page, registration, dulled);
        return knownCodes
                .page(page, registration)
                .map(number ->
                        new Glanced(number, view, pages.get(number).meter().glance(view)));
    }

    private static SheetOutcome read(int page, Measured measured) {
        return new SheetOutcome.Read(page + 1, measured.rows(), measured.remarks(), new Handwriting(measured.hand()));
    }

    private Found readThoroughly(Scan scan, List<Registration> registrations) {
        Optional<Identified> identified = identify(scan, registrations);
        if (identified.isEmpty()) {
            Scan mirrored = Scan.of(Reduced.mirrored(scan.picture()));
            identified = identify(mirrored, finder.find(mirrored)).map(Identified::inMirror);
        }
        return new Found(identified.map(this::measure).orElseGet(() -> unidentified(scan)), identified);
    }

    private SheetOutcome unidentified(Scan scan) {
        GreyPicture picture = scan.picture();
        if (BlankPage.is(picture)) {
            return new SheetOutcome.Blank();
        }
        Optional<String> text = codeReader.search(picture);
        if (text.isEmpty()) {
            return new SheetOutcome.Unreadable(finder.find(scan).isEmpty() ? Trouble.NO_PAGE_FOUND : Trouble.NO_CODE);
        }
        return codes.contains(text.get())
                ? new SheetOutcome.Unreadable(Trouble.NOT_REGISTERED)
                : new SheetOutcome.OtherPaper(PaperCode.parse(text.get()));
    }

    /** A page found by its marks and named by its code. */
    private record Identified(Scan scan, Registration registration, String text, boolean mirrored) {
        Identified inMirror() {
            return new Identified(scan, registration, text, true);
        }
    }

    private Optional<Identified> identify(Scan scan, List<Registration> registrations) {
        for (Registration registration : registrations) {
            Scan page = scan.ofPage(registration, layout.paper());
            Optional<String> text = knownCodes
                    .page(page, registration)
                    .map(codes::get)
                    .or(() -> codeReader.read(
                            new FlatPage(page, registration),
                            layout.pages().get(0).codes()));
            if (text.isPresent()) {
                return Optional.of(new Identified(page, registration, text.get(), false));
            }
        }
        return Optional.empty();
    }

    private SheetOutcome measure(Identified identified) {
        int page = codes.indexOf(identified.text());
        if (page < 0) {
            return new SheetOutcome.OtherPaper(PaperCode.parse(identified.text()));
        }
        return read(page, pages.get(page).meter().measure(view(identified)));
    }
}
