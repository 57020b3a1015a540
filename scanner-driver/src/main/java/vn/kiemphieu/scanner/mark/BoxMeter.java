package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.hand.InkZone;
import vn.kiemphieu.scanner.hand.InkZone.Place;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** Measures the mark in a box: how much ink, of what shape, and what lies beside the box. */
final class BoxMeter {
    /** Millimetres that a look around the reach of a mark may be moved by. */
    private static final int AROUND = 1;

    private final Place place;
    private final Area inside;
    private final Area reach;
    private final UntouchedZone untouched;

    BoxMeter(Row row, Column column, PrintMask mask) {
        Box box = row.boxes().get(column);
        this.place = new Place(row.number(), column);
        this.inside = Area.of(box).grown(-Limits.BOX_EDGE, -Limits.BOX_EDGE);
        this.reach = Area.of(box).grown(Limits.BOX_REACH, Limits.BOX_REACH);
        this.untouched = new UntouchedZone(mask, reach);
    }

    /** Where the ink of a mark in this box may lie. */
    Area reach() {
        return reach;
    }

    /** What is in the box; an untouched one is told at a glance where that is allowed. */
    BoxMark measure(RowView row) {
        if (row.shift().proven() && row.untouched(untouched, Limits.BOX_SPECK_COLUMNS)) {
            return BoxMark.NONE;
        }
        Pen pen = row.pen(reach.grown(AROUND, AROUND));
        boolean[] ink = pen.in(inside, Limits.PEN);
        int share = 1000 * count(ink) / ink.length;
        if (!row.shift().proven()) {
            return new BoxMark(Ink.UNSURE, share, false);
        }
        boolean[] around = pen.in(reach, Limits.PEN);
        row.look().hand().take(new InkZone(place, reach.width(), around));
        if (Cross.in(pen, around, reach, inside).clear()) {
            return new BoxMark(Ink.PRESENT, share, true);
        }
        Blobs marks = Blobs.of(ink, inside.width(), Grid.pixels(Limits.SPECK));
        return marks.pixels() == 0
                ? empty(pen)
                : other(ink, marks, Blobs.of(around, reach.width(), Grid.pixels(Limits.SPECK)));
    }

    private static int count(boolean[] ink) {
        int count = 0;
        for (boolean pixel : ink) {
            count += pixel ? 1 : 0;
        }
        return count;
    }

    private BoxMark empty(Pen pen) {
        boolean faint = pen.blobs(inside, Limits.FAINT, Limits.SPECK).longest() >= Grid.pixels(Limits.FAINT_IN_BOX);
        boolean beside = pen.blobs(reach, Limits.PEN, Limits.SPECK).longest() >= Grid.pixels(Limits.BESIDE_LENGTH);
        return faint || beside ? new BoxMark(Ink.UNSURE, 0, false) : BoxMark.NONE;
    }

    /** A mark that is no X beyond doubt. */
    private BoxMark other(boolean[] ink, Blobs marks, Blobs around) {
        int share = 1000 * marks.pixels() / ink.length;
        double side = inside.width();
        double longSpan = Math.max(marks.bounds().width(), marks.bounds().height()) / side;
        double shortSpan = Math.min(marks.bounds().width(), marks.bounds().height()) / side;
        boolean clear = share >= 1000 * Limits.BOX_LEAST
                && longSpan >= Limits.BOX_SPAN
                && shortSpan >= Limits.BOX_SPAN_SHORT
                && around.pixels() - marks.pixels() <= Limits.BOX_BESIDE * marks.pixels()
                && new BoxShape(ink, inside.width()).simple();
        return new BoxMark(clear ? Ink.PRESENT : Ink.UNSURE, share, false);
    }
}
