package vn.kiemphieu.scanner;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.code.CodeReader;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.scanner.page.PageFinder;
import vn.kiemphieu.scanner.page.Reduced;
import vn.kiemphieu.scanner.page.Registration;
import vn.kiemphieu.scanner.page.Scan;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.PaperCode;

/** Reads every code of a page by itself: to judge the print. To count, one of them is enough ({@link BallotReader}). */
public final class PrintedCodes {
    private final BallotLayout layout;
    private final PageFinder finder;
    private final CodeReader reader = new CodeReader();

    public PrintedCodes(BallotLayout layout) {
        this.layout = layout;
        this.finder = new PageFinder(layout.paper(), first().anchors());
    }

    private Page first() {
        return layout.pages().get(0);
    }

    /**
     * What each code of a page says.
     *
     * @return in the order of the layout, empty for a code that cannot be read or is none of ours; an empty list where the page
     *     cannot be found or none of them can be read
     */
    public List<Optional<PaperCode>> on(GreyPicture picture) {
        Scan scan = Scan.of(Reduced.of(picture, layout.paper()));
        return finder.find(scan).stream()
                .map(registration -> codes(scan, registration))
                .filter(codes -> codes.stream().anyMatch(Optional::isPresent))
                .findFirst()
                .orElse(List.of());
    }

    private List<Optional<PaperCode>> codes(Scan scan, Registration registration) {
        FlatPage page = new FlatPage(scan.ofPage(registration, layout.paper()), registration);
        return first().codes().stream()
                .map(place -> reader.read(page, List.of(place)).flatMap(PaperCode::parse))
                .toList();
    }
}
