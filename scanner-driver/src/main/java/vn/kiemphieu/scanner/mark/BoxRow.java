package vn.kiemphieu.scanner.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** A row with boxes to mark. */
final class BoxRow implements RowMeter {
    private final int number;
    private final Area name;
    private final UntouchedZone untouchedName;
    private final RowPrint namePrint;
    private final RowPrint boxes;
    private final Area place;
    private final Map<Column, BoxMeter> meters = new EnumMap<>(Column.class);

    BoxRow(BallotForm form, Row row, PrintMask mask) {
        this.number = row.number();
        this.name = Area.of(row.name()).grown(1, 0);
        this.untouchedName = new UntouchedZone(mask, name);
        this.namePrint = new RowPrint(mask, name);
        for (Column column : form.columns()) {
            meters.put(column, new BoxMeter(row, column, mask));
        }
        this.place = around(row).grown(Limits.BOX_REACH, Limits.BOX_REACH);
        this.boxes = new RowPrint(mask, around(row));
    }

    @Override
    public RowSeen look(PageLook page, RowShift neighbour) {
        RowView view = RowView.open(page, boxes, neighbour);
        Map<Column, BoxMark> marks = new EnumMap<>(Column.class);
        boolean untouched = true;
        for (Map.Entry<Column, BoxMeter> meter : meters.entrySet()) {
            BoxMark mark = meter.getValue().measure(view);
            marks.put(meter.getKey(), mark);
            untouched &= mark.ink() == Ink.NONE;
        }
        return new Seen(
                number,
                new Found(view.shift(), untouched ? List.of() : List.of(place)),
                marks,
                inkOnName(page, view.shift()) ? Set.of(Remark.INK_ON_NAME) : Set.of());
    }

    @Override
    public List<MarkPlace> places(PageLook page, Set<Column> columns) {
        RowView view = RowView.open(page, boxes, RowShift.NONE);
        return view.shift().proven()
                ? columns.stream()
                        .map(column ->
                                MarkPlace.of(view, number, meters.get(column).reach()))
                        .toList()
                : List.of();
    }

    /** The name stands far from the boxes and may lie a little otherwise: in doubt it is found by its own print. */
    private boolean inkOnName(PageLook page, RowShift boxesAt) {
        RowView whereBoxesAre = new RowView(page, page.page().frame(name), boxesAt);
        if (whereBoxesAre.untouched(untouchedName, Limits.NAME_SPECK_COLUMNS)) {
            return false;
        }
        RowView own = RowView.open(page, namePrint, boxesAt);
        return !own.untouched(untouchedName, Limits.NAME_SPECK_COLUMNS)
                && own.pen(name).columns(name) >= Grid.pixels(Limits.STRAY);
    }

    /** Where the row's print was found, and where its marks are. */
    private record Found(RowShift shift, List<Area> marked) {}

    private record Seen(int number, Found found, Map<Column, BoxMark> marks, Set<Remark> remarks) implements RowSeen {
        @Override
        public RowShift shift() {
            return found.shift;
        }

        @Override
        public List<Area> marked() {
            return found.marked;
        }

        @Override
        public List<Integer> shares() {
            return marks.values().stream()
                    .map(BoxMark::share)
                    .filter(share -> share > 0)
                    .toList();
        }

        @Override
        public RowReading reading(int usual) {
            Map<Column, BoxMark> judged = new EnumMap<>(marks);
            judged.replaceAll((column, mark) -> unusual(mark, usual) ? mark.unsure() : mark);
            boolean doubled = !alike(judged);
            Map<Column, Ink> ink = new EnumMap<>(Column.class);
            judged.forEach(
                    (column, mark) -> ink.put(column, doubled && mark.ink() == Ink.PRESENT ? Ink.UNSURE : mark.ink()));
            boolean cross = judged.values().stream()
                    .filter(mark -> mark.ink() == Ink.PRESENT)
                    .allMatch(BoxMark::cross);
            return new RowReading(number, ink, cross);
        }
    }

    /** Whether a mark has so much more ink than the others by the same hand that it may be one withdrawn. */
    private static boolean unusual(BoxMark mark, int usual) {
        return usual > 0 && mark.share() > 1000 * Limits.DENSE && mark.share() > Limits.UNUSUAL * usual;
    }

    /** Of several marks in a row each must be an X like the others; otherwise one may be withdrawn. */
    private static boolean alike(Map<Column, BoxMark> marks) {
        List<BoxMark> present = marks.values().stream()
                .filter(mark -> mark.ink() == Ink.PRESENT)
                .toList();
        int most = present.stream().mapToInt(BoxMark::share).max().orElse(0);
        int least = present.stream().mapToInt(BoxMark::share).min().orElse(0);
        return present.size() < 2
                || (most <= Limits.ALIKE * least && present.stream().allMatch(BoxMark::cross));
    }

    /** All boxes of a row with their printed edges, by which the row is found. */
    static Area around(Row row) {
        return row.boxes().values().stream()
                .map(box -> Area.of(box).grown(1, 1))
                .reduce(Area::with)
                .orElseThrow();
    }
}
