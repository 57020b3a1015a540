package vn.kiemphieu.scanner.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** A row with boxes to mark. */
final class BoxRow implements RowMeter {
    private final int number;
    private final Area name;
    private final Area boxes;
    private final Map<Column, BoxMeter> meters = new EnumMap<>(Column.class);

    BoxRow(BallotForm form, Row row, PrintMask mask) {
        this.number = row.number();
        this.name = Area.of(row.name()).grown(1, 0);
        for (Column column : form.columns()) {
            meters.put(column, new BoxMeter(row.boxes().get(column)));
        }
        this.boxes = around(row);
    }

    @Override
    public RowReading measure(PageInk page, Set<Remark> remarks) {
        Pen pen = pen(page);
        Map<Column, BoxMark> marks = new EnumMap<>(Column.class);
        meters.forEach((column, meter) -> marks.put(column, meter.measure(pen)));
        if (pen.columns(name) >= Grid.pixels(Limits.STRAY)) {
            remarks.add(Remark.INK_ON_NAME);
        }
        marks.replaceAll((column, mark) -> page.unusual(mark.share()) ? mark.unsure() : mark);
        boolean doubled = !alike(marks);
        Map<Column, Ink> ink = new EnumMap<>(Column.class);
        marks.forEach(
                (column, mark) -> ink.put(column, doubled && mark.ink() == Ink.PRESENT ? Ink.UNSURE : mark.ink()));
        boolean cross = marks.values().stream()
                .filter(mark -> mark.ink() == Ink.PRESENT)
                .allMatch(BoxMark::cross);
        return new RowReading(number, ink, cross);
    }

    @Override
    public IntStream shares(PageInk page) {
        Pen pen = pen(page);
        return meters.values().stream()
                .mapToInt(meter -> meter.measure(pen).share())
                .filter(share -> share > 0);
    }

    private Pen pen(PageInk page) {
        return new Pen(page.seen(), page.mask(), RowShift.find(page.seen(), page.mask(), boxes));
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

    private static Area around(Row row) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (Box box : row.boxes().values()) {
            Area area = Area.of(box).grown(1, 1);
            left = Math.min(left, area.left());
            top = Math.min(top, area.top());
            right = Math.max(right, area.right());
            bottom = Math.max(bottom, area.bottom());
        }
        return new Area(left, top, right, bottom);
    }
}
