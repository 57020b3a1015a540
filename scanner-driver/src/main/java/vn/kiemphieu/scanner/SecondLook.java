package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.second.SecondPage;
import vn.kiemphieu.tally.election.BallotLayout;

/**
 * Looks at a page once more by means that {@link BallotReader} does not use, to notice a mistake of its own (ADR 0014).
 * Decides nothing. Safe to use from many threads.
 *
 * <p>Which page a picture should show is taken from what the first reading said; whether it does show that page is not.
 */
public final class SecondLook {
    private final List<SecondPage> pages = new ArrayList<>();

    /**
     * A second look at one ballot paper.
     *
     * @param blanks each page as printed, upright, without any mark, at {@link BallotReader#BLANK_DPI}
     */
    public SecondLook(BallotLayout layout, List<GreyPicture> blanks) {
        for (BallotLayout.Page page : layout.pages()) {
            pages.add(new SecondPage(page, blanks.get(page.number() - 1)));
        }
    }

    /**
     * What is to be seen in the rows of a page.
     *
     * @param page of the ballot, from 1, that the picture should show
     * @return the rows of the page in order; empty where the picture does not show that page, or not well enough to say
     */
    public Optional<List<RowInk>> look(GreyPicture picture, int page) {
        return pages.get(page - 1).look(picture);
    }
}
