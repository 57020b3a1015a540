package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.scanner.RowCloseUp.Zone;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Kind;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Column;

/** Shows one row to people: what is there, what was seen of it, and how it measures up to the limits. */
final class CloseUp {
    /** How many times as fine as the grid. */
    private static final int TIMES = 2;
    /** Paper shown beside, and above and below, all that belongs to the row, millimetres. */
    private static final double BESIDE = 9;

    private static final double ABOVE = 6;

    private final Row row;
    private final Area name;
    private final PrintMask mask;
    private final RowPrint print;
    private final RowScores scores;

    /**
     * A close-up of a row.
     *
     * @param name all that belongs to its name and to no other
     * @param body the height of the letters of a name
     */
    CloseUp(BallotForm form, Row row, Area name, NameBody body, PrintMask mask) {
        this.row = row;
        this.mask = mask;
        this.name = name;
        this.print = new RowPrint(mask, row.boxes().isEmpty() ? Area.of(row.name()) : BoxRow.around(row));
        this.scores =
                form == BallotForm.STRIKE_OUT ? new NameScores(row, name, body.of(row)) : new BoxScores(form, row);
    }

    /** The number of its row. */
    int row() {
        return row.number();
    }

    RowCloseUp of(PageView view) {
        RowView seen = RowView.open(
                new PageLook(view, mask, false, new HandMeter(), new NamesAlike(List.of())), print, RowShift.NONE);
        RowShift shift = seen.shift();
        Area shown = zones().map(Map.Entry::getValue)
                .map(zone -> zone.moved(shift.dx(), shift.dy()))
                .reduce(Area.of(row.name()).moved(shift.dx(), shift.dy()), Area::with)
                .grown(BESIDE, ABOVE)
                .within(mask.width(), mask.height());
        Pen pen = seen.pen(shown.moved(-shift.dx(), -shift.dy()));
        GreyPicture picture = new FlatPage(view.scan(), view.registration())
                .grey(
                        new FlatPage.Piece(
                                TIMES * shown.left(),
                                TIMES * shown.top(),
                                TIMES * shown.width(),
                                TIMES * shown.height()),
                        TIMES * Grid.PER_MILLIMETRE);
        List<RowEvidence> evidence = new ArrayList<>();
        evidence.add(new RowEvidence(Kind.PRINT_FOUND, Column.NAME, shift.match(), Limits.ROW_MATCH));
        evidence.addAll(scores.of(seen));
        return new RowCloseUp(
                row.number(),
                picture,
                ink(pen, shown.moved(-shift.dx(), -shift.dy())),
                zones().map(zone -> zone(
                                zone.getKey(),
                                zone.getValue().moved(shift.dx() - shown.left(), shift.dy() - shown.top())))
                        .toList(),
                evidence);
    }

    private Stream<Map.Entry<Column, Area>> zones() {
        return Stream.concat(
                Stream.of(Map.entry(Column.NAME, name)),
                row.boxes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(box -> Map.entry(box.getKey(), Area.of(box.getValue()))));
    }

    private static Zone zone(Column column, Area area) {
        return new Zone(column, TIMES * area.left(), TIMES * area.top(), TIMES * area.right(), TIMES * area.bottom());
    }

    private static GreyPicture ink(Pen pen, Area shown) {
        int width = TIMES * shown.width();
        byte[] ink = new byte[width * TIMES * shown.height()];
        for (int i = 0; i < ink.length; i++) {
            int x = shown.left() + i % width / TIMES;
            int y = shown.top() + i / width / TIMES;
            int kind = pen.at(x, y, Limits.PEN) ? RowCloseUp.PEN : pen.at(x, y, Limits.FAINT) ? RowCloseUp.PALE : 0;
            ink[i] = (byte) kind;
        }
        return new GreyPicture(width, TIMES * shown.height(), ink);
    }
}
