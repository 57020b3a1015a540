package vn.kiemphieu.scanner.mark;

import java.util.Optional;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.BallotLayout.Row;

/**
 * Tells whether a name is struck: pen shows in nearly every column between the letters, at the height of their middle,
 * over họ, over đệm and over tên (244-QĐ/TW art. 17.1). Nothing at all is none; all else is unsure.
 */
final class StrikeMeter {
    private final Area zone;
    private final Area body;
    private final Optional<Area> family;
    private final Optional<Area> middle;
    private final Area given;

    /**
     * A meter for one name.
     *
     * @param zone all that belongs to this name and to no other
     * @param body the height of its letters
     */
    StrikeMeter(Row row, Area zone, Area body) {
        this.zone = zone;
        this.body = body;
        this.family = row.family().map(Area::of);
        this.middle = row.middle().map(Area::of);
        this.given = Area.of(row.given());
    }

    Ink measure(Pen pen) {
        if (pen.columns(zone) <= Grid.pixels(Limits.NAME_SPECK)) {
            return faint(PenLine.along(pen, body, Limits.FAINT)) ? Ink.UNSURE : Ink.NONE;
        }
        boolean struck = struck(PenLine.along(pen, body, Limits.PEN));
        return struck && !new TakenBack(pen, body, zone).seen() ? Ink.PRESENT : Ink.UNSURE;
    }

    private boolean struck(PenLine line) {
        int beyond = Grid.pixels(Limits.STRUCK_BEYOND);
        boolean begun = line.seen(body.left() - beyond, family.orElse(given).right()) >= Limits.STRUCK_SEEN;
        boolean ended = line.seen(given.left(), body.right() + beyond) >= Limits.STRUCK_SEEN;
        return begun
                && ended
                && line.share(body.left(), body.right()) >= Limits.STRUCK_WHOLE
                && line.inBody(body.left(), body.right()) >= Limits.STRUCK_IN_BODY
                && family.stream().allMatch(part -> struck(line, part))
                && middle.stream().allMatch(part -> struck(line, part))
                && struck(line, given);
    }

    private static boolean struck(PenLine line, Area part) {
        return line.share(part.left(), part.right()) >= Limits.STRUCK_PART;
    }

    private boolean faint(PenLine line) {
        return line.seen(body.left(), body.right()) > 0
                && line.share(body.left(), body.right()) >= Limits.FAINT_ON_NAME
                && (line.share(given.left(), given.right()) >= Limits.FAINT_ON_PART
                        || family.stream()
                                .anyMatch(part -> line.share(part.left(), part.right()) >= Limits.FAINT_ON_PART));
    }
}
