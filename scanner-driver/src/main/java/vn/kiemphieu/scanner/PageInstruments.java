package vn.kiemphieu.scanner;

import java.util.List;
import vn.kiemphieu.scanner.colour.RedStamp;
import vn.kiemphieu.scanner.mark.PageMeter;
import vn.kiemphieu.scanner.stain.Stains;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;

/** All that one page of a ballot is looked at with. */
record PageInstruments(PageMeter meter, UnstainedPage unstained, PageColours colours) {
    /**
     * Made for a page.
     *
     * @param blanks all pages as printed
     */
    static PageInstruments of(BallotForm form, BallotLayout layout, Page page, List<GreyPicture> blanks) {
        GreyPicture blank = blanks.get(page.number() - 1);
        PageMeter meter = new PageMeter(form, layout, page, blank);
        return new PageInstruments(
                meter,
                new UnstainedPage(meter, new Stains(page, blank, blanks)),
                new PageColours(meter, RedStamp.on(page)));
    }
}
