package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.scanner.hand.PageHand;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** Measures one page of a ballot against the page as it was printed. */
public final class PageMeter {
    /** Lines through names may begin this much before the place for them, over the number, millimetres. */
    private static final double STRIKE_BEFORE = 9;

    private final PrintMask mask;
    private final List<RowMeter> rows = new ArrayList<>();
    private final List<StrikeRow> names = new ArrayList<>();
    private final List<Crossing> crossings;
    private final StrayInk stray;
    private final UntouchedSheet untouched;
    private final ThinPrint thin;
    private final List<CloseUp> closeUps = new ArrayList<>();

    /**
     * A meter for one page.
     *
     * @param blank the flat page as printed, without any mark
     */
    public PageMeter(BallotForm form, BallotLayout layout, Page page, GreyPicture blank) {
        SeenArea printed = SeenArea.printed(blank);
        this.mask = PrintMask.of(printed, Limits.PRINT_MARGIN);
        List<Area> places = new ArrayList<>();
        page.codes().forEach(code -> places.add(Area.of(code).grown(2, 2)));
        page.anchors().forEach(anchor -> places.add(Area.of(anchor).grown(1, 1)));
        NameBody body = new NameBody(mask, page.rows());
        List<Area> zones = new ArrayList<>();
        for (Row row : page.rows()) {
            Area zone = NameZone.of(row, page.rows());
            if (form == BallotForm.STRIKE_OUT) {
                Area place =
                        new Area(zone.left() - Grid.pixels(STRIKE_BEFORE), zone.top(), zone.right(), zone.bottom());
                StrikeRow name = new StrikeRow(row, zone, place, body, mask);
                rows.add(name);
                names.add(name);
                places.add(place);
                zones.add(zone);
            } else {
                rows.add(new BoxRow(form, row, mask));
            }
            closeUps.add(new CloseUp(form, row, zone, body, mask));
            row.boxes().values().forEach(box -> places.add(Area.of(box).grown(Limits.BOX_REACH, Limits.BOX_REACH)));
        }
        this.crossings = Crossing.among(page.rows(), zones);
        Area whole = new Area(
                0,
                0,
                Grid.pixels(layout.paper().width()),
                Grid.pixels(layout.paper().height()));
        List<Area> stamps = page.stamp().map(Area::of).stream().toList();
        PrintMask wide = PrintMask.of(printed, Limits.STRAY_MARGIN);
        this.untouched = new UntouchedSheet(wide, whole, stamps, places);
        this.thin = new ThinPrint(mask, whole);
        this.stray = new StrayInk(mask, new InkCells(wide, untouched, whole), whole, stamps, places);
    }

    /** What was seen on a page. */
    public record Measured(List<RowReading> rows, Set<Remark> remarks, HandMeter pen) {
        /** The handwriting; takes a little time to work out. */
        public PageHand hand() {
            return pen.page();
        }

        private Measured withInkOutside() {
            Set<Remark> more = EnumSet.of(Remark.INK_OUTSIDE);
            more.addAll(remarks);
            return new Measured(rows, more, pen);
        }

        /** Whether nothing on the page is a question for people. */
        public boolean clear() {
            return remarks.isEmpty() && rows.stream().noneMatch(row -> row.ink().containsValue(Ink.UNSURE));
        }
    }

    /** Looks at a page, passing over all that is plainly untouched. */
    public Glance glance(PageView page) {
        PageLook look = start(page, true);
        return new Glance(look, look(look));
    }

    /** Measures every place of a page pixel by pixel. */
    public Measured measure(PageView page) {
        return measure(page, showsThinPrint(page));
    }

    /** The same for the picture made over of a page that shows its thinnest print. */
    public Measured measureAgain(PageView page) {
        return measure(page, true);
    }

    /** Whether a scan shows the thinnest lines that were printed: else it may have lost a thin pen, too. */
    public boolean showsThinPrint(PageView page) {
        return thin.shows(page);
    }

    private Measured measure(PageView page, boolean fine) {
        PageLook look = start(page, false);
        List<RowSeen> seen = look(look);
        Measured marks = measured(look, seen, fine);
        return stray.found(page, marked(seen), Optional.empty()) ? marks.withInkOutside() : marks;
    }

    /** The ink of every clear mark. */
    public List<MarkPlace> places(PageView page, List<RowReading> read) {
        PageLook look = start(page, false);
        List<MarkPlace> places = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Set<Column> marked = EnumSet.noneOf(Column.class);
            read.get(i).ink().forEach((column, ink) -> {
                if (ink == Ink.PRESENT) {
                    marked.add(column);
                }
            });
            if (!marked.isEmpty()) {
                places.addAll(rows.get(i).places(look, marked));
            }
        }
        return places;
    }

    /** Rows of a page for people to decide on. */
    public List<RowCloseUp> closeUps(PageView page, Set<Integer> rows) {
        return closeUps.stream()
                .filter(closeUp -> rows.contains(closeUp.row()))
                .map(closeUp -> closeUp.of(page))
                .toList();
    }

    /** A page as a quick look shows it. */
    public final class Glance {
        private final PageLook look;
        private final List<RowSeen> rows;
        private final UntouchedSheet.Seen between;
        private final Measured marks;

        private Glance(PageLook look, List<RowSeen> rows) {
            this.look = look;
            this.rows = rows;
            this.between = untouched.look(look.page(), marked(rows));
            this.marks = PageMeter.this.measured(look, rows, showsThinPrint(look.page()));
        }

        /** Whether nothing on the page is a question. */
        public boolean plain() {
            return between.proven() && marks.clear();
        }

        /** The page as it is: where no mark belongs it is looked at pixel by pixel, if the quick look proved nothing. */
        public Measured measured() {
            return !between.proven() && stray.found(look.page(), marked(rows), between.stamp())
                    ? marks.withInkOutside()
                    : marks;
        }
    }

    private PageLook start(PageView page, boolean glance) {
        return new PageLook(page, mask, glance, new HandMeter(), new NamesAlike(names));
    }

    private static List<Area> marked(List<RowSeen> rows) {
        return rows.stream().flatMap(row -> row.marked().stream()).toList();
    }

    private List<RowSeen> look(PageLook page) {
        List<RowSeen> seen = new ArrayList<>();
        RowShift neighbour = RowShift.NONE;
        for (RowMeter row : rows) {
            RowSeen next = row.look(page, neighbour);
            neighbour = next.shift().proven() ? next.shift() : neighbour;
            seen.add(next);
        }
        for (int i = 1; i < names.size() - 1; i++) {
            if (!seen.get(i).shift().proven()
                    && names.get(i - 1).isAbove(names.get(i))
                    && names.get(i).isAbove(names.get(i + 1))) {
                StrikeRow name = names.get(i);
                RowSeen unfound = seen.get(i);
                seen.set(
                        i,
                        RowShift.between(
                                        seen.get(i - 1).shift(), seen.get(i + 1).shift())
                                .flatMap(at -> name.covered(page, at))
                                .orElse(unfound));
            }
        }
        return seen;
    }

    /**
     * What the rows show, whatever lies beside them.
     *
     * @param fine whether the scan shows every thin line
     */
    private Measured measured(PageLook look, List<RowSeen> seen, boolean fine) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        seen.forEach(row -> remarks.addAll(row.remarks()));
        int usual = usual(seen);
        Set<Integer> crossed = crossed(look, seen);
        List<RowReading> readings = IntStream.range(0, seen.size())
                .mapToObj(i -> {
                    RowReading reading = seen.get(i).reading(usual);
                    return !fine ? unproven(reading) : crossed.contains(i) ? doubtful(reading) : reading;
                })
                .toList();
        return new Measured(readings, remarks, look.hand());
    }

    /** Rows with a stroke that runs on into the next. */
    private Set<Integer> crossed(PageLook look, List<RowSeen> seen) {
        Set<Integer> crossed = new HashSet<>();
        for (Crossing crossing : crossings) {
            RowSeen upper = seen.get(crossing.upper());
            RowSeen lower = seen.get(crossing.lower());
            if (!upper.marked().isEmpty() && !lower.marked().isEmpty() && crossing.seen(look, upper, lower)) {
                crossed.add(crossing.upper());
                crossed.add(crossing.lower());
            }
        }
        return crossed;
    }

    /** Of a scan that may have lost marks: what is empty is a question. */
    private static RowReading unproven(RowReading row) {
        Map<Column, Ink> ink = new EnumMap<>(row.ink());
        ink.replaceAll((column, seen) -> seen == Ink.NONE ? Ink.UNSURE : seen);
        return new RowReading(row.row(), ink, row.cross());
    }

    private static RowReading doubtful(RowReading row) {
        Map<Column, Ink> ink = new EnumMap<>(row.ink());
        ink.replaceAll((column, seen) -> seen == Ink.PRESENT ? Ink.UNSURE : seen);
        return new RowReading(row.row(), ink, row.cross());
    }

    /** The median of what the marks of a page cover. */
    private static int usual(List<RowSeen> rows) {
        int[] shares = rows.stream()
                .flatMap(row -> row.shares().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return shares.length < Limits.USUAL_FROM ? 0 : shares[shares.length / 2];
    }
}
