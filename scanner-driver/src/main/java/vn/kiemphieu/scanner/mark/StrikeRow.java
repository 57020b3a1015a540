package vn.kiemphieu.scanner.mark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.InkZone.Place;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** A row whose name is struck or left. */
final class StrikeRow implements RowMeter {
    /** A name's zone may be moved by this much, millimetres. */
    private static final double AROUND = 0.3;

    private final int number;
    private final RowPrint print;
    private final Area zone;
    private final Area place;
    private final Area around;
    private final UntouchedZone untouched;
    private final Optional<RowRule> rule;
    private final StrikeMeter meter;

    /**
     * A row of a page.
     *
     * @param zone all that belongs to this name and to no other
     * @param place the zone, and where a line through the name may begin
     * @param body the height of its letters
     */
    StrikeRow(Row row, Area zone, Area place, NameBody body, PrintMask mask) {
        this.number = row.number();
        this.place = place;
        this.print = new RowPrint(mask, Area.of(row.name()));
        this.zone = zone;
        this.around = zone.grown(AROUND, AROUND);
        this.untouched = new UntouchedZone(mask, zone);
        this.rule = RowRule.below(Area.of(row.name()), mask);
        this.meter = new StrikeMeter(row, zone, body.of(row), Fold.on(mask.width()));
    }

    @Override
    public RowSeen look(PageLook page, RowShift neighbour) {
        RowView view = RowView.open(page, print, neighbour);
        Ink ink = ink(view);
        return new Seen(number, view.shift(), ink, ink == Ink.NONE ? List.of() : List.of(place));
    }

    /**
     * The row again, where the rows above and below say that it lies: ink may cover its print so that it cannot be found.
     *
     * @return empty unless its name is covered and struck
     */
    Optional<RowSeen> covered(PageLook page, RowShift at) {
        RowView view = new RowView(page, page.page().frame(print.area()), at);
        return print.covered(view) && ink(view) == Ink.PRESENT
                ? Optional.of(new Seen(number, at, Ink.PRESENT, List.of(place)))
                : Optional.empty();
    }

    /** Whether another row stands below this one, as the next in one column of names. */
    boolean isAbove(StrikeRow other) {
        return zone.bottom() <= other.zone.top()
                && zone.left() < other.zone.right()
                && other.zone.left() < zone.right();
    }

    @Override
    public List<MarkPlace> places(PageLook page, Set<Column> columns) {
        RowView view = RowView.open(page, print, RowShift.NONE);
        return view.shift().proven() && columns.contains(Column.NAME)
                ? List.of(MarkPlace.of(view, number, zone))
                : List.of();
    }

    /** The share of the white between its letters that is dark; all where its print is not found. */
    double darkBetweenLetters(PageLook page) {
        RowView view = RowView.open(page, print, RowShift.NONE);
        return view.shift().proven() ? meter.darkBetweenLetters(view.pen(around)) : 1;
    }

    private Ink ink(RowView view) {
        if (!view.shift().proven()) {
            return Ink.UNSURE;
        }
        Ink ink = view.untouched(untouched, Limits.NAME_SPECK_COLUMNS) ? Ink.NONE : measured(view);
        boolean underlined = ink != Ink.UNSURE && rule.isPresent() && underlined(rule.get(), view);
        return underlined ? Ink.UNSURE : ink;
    }

    private static boolean underlined(RowRule line, RowView view) {
        PageLook look = view.look();
        return line.underlined(view)
                && !(look.page().scan().picture().blackAndWhite()
                        && look.names().darkLines(look, line.thick()).stream()
                                .anyMatch(usual -> line.within(usual, view)));
    }

    /** How dark the line below the name came out beside it; nothing where it is thicker or thinner. */
    IntStream lineBeside(PageLook page, int thick) {
        RowView view = RowView.open(page, print, RowShift.NONE);
        return rule.filter(line -> view.shift().proven() && line.thick() == thick).stream()
                .flatMapToInt(line -> line.darkness(view));
    }

    private Ink measured(RowView view) {
        Pen pen = view.pen(around);
        Place place = new Place(number, Column.NAME);
        boolean[] ink = pen.in(zone, Limits.PEN);
        view.look().hand().take(new InkZone(place, zone.width(), ink));
        return meter.measure(view.look(), pen, ink);
    }

    private record Seen(int number, RowShift shift, Ink ink, List<Area> marked) implements RowSeen {
        @Override
        public List<Integer> shares() {
            return List.of();
        }

        @Override
        public Set<Remark> remarks() {
            return Set.of();
        }

        @Override
        public RowReading reading(int usual) {
            return new RowReading(number, Map.of(Column.NAME, ink), true);
        }
    }
}
