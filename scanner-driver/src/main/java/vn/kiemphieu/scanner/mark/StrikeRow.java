package vn.kiemphieu.scanner.mark;

import java.util.Map;
import java.util.Set;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** A row whose name is struck or left. */
final class StrikeRow implements RowMeter {
    private final int number;
    private final Area name;
    private final StrikeMeter meter;

    StrikeRow(Row row, Area zone, Area body, PrintMask mask) {
        this.number = row.number();
        this.name = Area.of(row.name());
        this.meter = new StrikeMeter(row, zone, body, RowRule.below(Area.of(row.name()), mask));
    }

    @Override
    public RowReading measure(PageInk page, Set<Remark> remarks) {
        Pen pen = new Pen(page.seen(), page.mask(), RowShift.find(page.seen(), page.mask(), name));
        return new RowReading(number, Map.of(Column.NAME, meter.measure(pen)), true);
    }
}
