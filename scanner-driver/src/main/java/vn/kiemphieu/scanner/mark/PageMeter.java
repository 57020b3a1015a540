package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;

/** Measures one page of a ballot against the page as it was printed. */
public final class PageMeter {
    /** Lines through names may begin this much before the place for them, over the number, millimetres. */
    private static final double STRIKE_BEFORE = 9;

    private final PrintMask mask;
    private final List<RowMeter> rows = new ArrayList<>();
    private final StrayInk stray;

    /**
     * A meter for one page.
     *
     * @param blank the flat page as printed, without any mark
     */
    public PageMeter(BallotForm form, BallotLayout layout, Page page, GreyPicture blank) {
        SeenPage printed = SeenPage.of(blank, 0);
        this.mask = PrintMask.of(printed, Limits.PRINT_MARGIN);
        List<Area> places = new ArrayList<>();
        List<Area> stamps = page.stamp().map(Area::of).stream().toList();
        page.codes().forEach(code -> places.add(Area.of(code).grown(2, 2)));
        page.anchors().forEach(anchor -> places.add(Area.of(anchor).grown(1, 1)));
        NameBody body = new NameBody(mask, page.rows());
        for (Row row : page.rows()) {
            Area zone = NameZone.of(row, page.rows());
            rows.add(
                    form == BallotForm.STRIKE_OUT
                            ? new StrikeRow(row, zone, body.of(row), mask)
                            : new BoxRow(form, row, mask));
            if (form == BallotForm.STRIKE_OUT) {
                places.add(new Area(zone.left() - Grid.pixels(STRIKE_BEFORE), zone.top(), zone.right(), zone.bottom()));
            }
            row.boxes().values().forEach(box -> places.add(Area.of(box).grown(Limits.BOX_REACH, Limits.BOX_REACH)));
        }
        Area whole = new Area(
                0,
                0,
                Grid.pixels(layout.paper().width()),
                Grid.pixels(layout.paper().height()));
        this.stray = new StrayInk(PrintMask.of(printed, Limits.STRAY_MARGIN), whole, stamps, places);
    }

    /** What was seen on a page. */
    public record Measured(List<RowReading> rows, Set<Remark> remarks) {}

    /**
     * Measures a flat page.
     *
     * @param dulled darkness taken off all ink, of 255; 0 but in experiments
     */
    public Measured measure(GreyPicture flat, int dulled) {
        SeenPage seen = SeenPage.of(flat, dulled);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (stray.found(seen)) {
            remarks.add(Remark.INK_OUTSIDE);
        }
        PageInk ink = new PageInk(seen, mask, usual(new PageInk(seen, mask, 0)));
        List<RowReading> readings = new ArrayList<>();
        for (RowMeter row : rows) {
            readings.add(row.measure(ink, remarks));
        }
        return new Measured(readings, remarks);
    }

    /** The median of what the marks of a page cover. */
    private int usual(PageInk page) {
        int[] shares =
                rows.stream().flatMapToInt(row -> row.shares(page)).sorted().toArray();
        return shares.length < Limits.USUAL_FROM ? 0 : shares[shares.length / 2];
    }
}
