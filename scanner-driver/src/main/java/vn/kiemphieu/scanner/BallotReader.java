package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.scanner.code.CodeReader;
import vn.kiemphieu.scanner.mark.Grid;
import vn.kiemphieu.scanner.mark.PageMeter;
import vn.kiemphieu.scanner.page.BlankPage;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.Pose;
import vn.kiemphieu.scanner.page.PoseFinder;
import vn.kiemphieu.scanner.page.StreakCleaner;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.PaperCode;

/** Reads the pages of one election's ballot. Safe to use from many threads. */
public final class BallotReader {
    /** The resolution of the printed pages to compare with, dots per inch. */
    public static final int BLANK_DPI = 200;

    private final BallotLayout layout;
    private final List<String> codes;
    private final List<PageMeter> meters = new ArrayList<>();
    private final StreakCleaner streaks = new StreakCleaner();
    private final PoseFinder poses;
    private final CodeReader codeReader = new CodeReader();
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
        this.poses = new PoseFinder(layout.paper(), first.anchors());
        for (Page page : layout.pages()) {
            if (!page.anchors().equals(first.anchors()) || !page.codes().equals(first.codes())) {
                throw new IllegalArgumentException("every page of a ballot has its marks and codes in the same places");
            }
            meters.add(new PageMeter(form, layout, page, blanks.get(page.number() - 1)));
        }
    }

    private BallotReader(BallotReader like, int dulled) {
        this.layout = like.layout;
        this.codes = like.codes;
        this.meters.addAll(like.meters);
        this.poses = like.poses;
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

    /** What is to be seen on one side. */
    public SheetOutcome read(GreyPicture picture) {
        GreyPicture clean = streaks.clean(picture);
        Optional<Identified> identified = identify(clean);
        if (identified.isPresent()) {
            return measure(clean, identified.get());
        }
        if (BlankPage.is(clean)) {
            return new SheetOutcome.Blank();
        }
        Optional<String> text = codeReader.search(clean);
        if (text.isEmpty()) {
            return new SheetOutcome.Unreadable(poses.find(clean).isEmpty() ? Trouble.NO_PAGE_FOUND : Trouble.NO_CODE);
        }
        return codes.contains(text.get())
                ? new SheetOutcome.Unreadable(Trouble.NOT_REGISTERED)
                : new SheetOutcome.OtherPaper(PaperCode.parse(text.get()));
    }

    /**
     * A picture to decide by, upright: the given rows large enough to see the marks, or the whole page where no row is
     * named or the page cannot be found.
     *
     * @return a PNG
     */
    public byte[] review(GreyPicture picture, Set<Integer> rows) {
        Optional<Identified> found = identify(picture);
        if (found.isEmpty()) {
            return ReviewPicture.whole(picture);
        }
        int page = codes.indexOf(found.get().text());
        FlatPage flat = new FlatPage(picture, found.get().pose());
        return page < 0
                ? ReviewPicture.page(flat, layout)
                : ReviewPicture.rows(flat, layout, layout.pages().get(page), rows);
    }

    /** A page found by its marks and named by its code. */
    private record Identified(Pose pose, String text) {}

    private Optional<Identified> identify(GreyPicture picture) {
        for (Pose pose : poses.find(picture)) {
            Optional<String> text = codeReader.read(
                    new FlatPage(picture, pose), layout.pages().get(0).codes());
            if (text.isPresent()) {
                return Optional.of(new Identified(pose, text.get()));
            }
        }
        return Optional.empty();
    }

    private SheetOutcome measure(GreyPicture picture, Identified identified) {
        int page = codes.indexOf(identified.text());
        if (page < 0) {
            return new SheetOutcome.OtherPaper(PaperCode.parse(identified.text()));
        }
        GreyPicture flat = new FlatPage(picture, identified.pose())
                .cut(
                        0,
                        0,
                        Grid.pixels(layout.paper().width()),
                        Grid.pixels(layout.paper().height()),
                        Grid.PER_MILLIMETRE);
        PageMeter.Measured measured = meters.get(page).measure(flat, dulled);
        return new SheetOutcome.Read(page + 1, measured.rows(), measured.remarks());
    }
}
