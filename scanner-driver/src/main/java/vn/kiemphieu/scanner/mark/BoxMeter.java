package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Box;

/** Measures the mark in a box: how much ink, how far it spans, what lies beside the box. */
final class BoxMeter {
    private final Area inside;
    private final Area reach;

    BoxMeter(Box box) {
        this.inside = Area.of(box).grown(-Limits.BOX_EDGE, -Limits.BOX_EDGE);
        this.reach = Area.of(box).grown(Limits.BOX_REACH, Limits.BOX_REACH);
    }

    BoxMark measure(Pen pen) {
        boolean[] ink = pen.in(inside, Limits.PEN);
        Blobs marks = Blobs.of(ink, inside.width(), Grid.pixels(Limits.SPECK));
        int share = 1000 * marks.pixels() / ink.length;
        BoxShape shape = new BoxShape(ink, inside.width());
        return new BoxMark(ink(pen, shape, marks, share), share, shape.cross());
    }

    private Ink ink(Pen pen, BoxShape shape, Blobs marks, int share) {
        if (!pen.shift().proven()) {
            return Ink.UNSURE;
        }
        Blobs around = pen.blobs(reach, Limits.PEN, Limits.SPECK);
        int beside = around.pixels() - marks.pixels();
        if (marks.pixels() == 0) {
            boolean faint = pen.blobs(inside, Limits.FAINT, Limits.SPECK).longest() >= Grid.pixels(Limits.FAINT_IN_BOX);
            return faint || around.longest() >= Grid.pixels(Limits.BESIDE_LENGTH) ? Ink.UNSURE : Ink.NONE;
        }
        double side = inside.width();
        double longSpan = Math.max(marks.bounds().width(), marks.bounds().height()) / side;
        double shortSpan = Math.min(marks.bounds().width(), marks.bounds().height()) / side;
        double besideLimit = shortSpan >= Limits.BOX_SPAN_WHOLE ? Limits.BOX_BESIDE_WHOLE : Limits.BOX_BESIDE;
        boolean clear = share >= 1000 * Limits.BOX_LEAST
                && longSpan >= Limits.BOX_SPAN
                && shortSpan >= Limits.BOX_SPAN_SHORT
                && beside <= besideLimit * marks.pixels()
                && !shape.withdrawn();
        return clear ? Ink.PRESENT : Ink.UNSURE;
    }
}
