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
    private final Fold fold;
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
     * @param fold where folds across the page show
     */
    StrikeMeter(Row row, Area zone, Area body, Fold fold) {
        this.fold = fold;
        this.zone = zone;
        this.body = body;
        this.family = row.family().map(Area::of);
        this.middle = row.middle().map(Area::of);
        this.given = Area.of(row.given());
    }

    double darkBetweenLetters(Pen pen) {
        return BetweenLetters.dark(pen, body);
    }

    /**
     * What the pen did to the name.
     *
     * @param ink where there is pen in the zone, row by row
     */
    Ink measure(PageLook look, Pen pen, boolean[] ink) {
        if (specks(ink)) {
            PenLine line = PenLine.along(pen, body, Limits.FAINT);
            return faint(line) && !fold.holds(look.page(), line, body) ? Ink.UNSURE : Ink.NONE;
        }
        boolean struck = struck(look, pen, PenLine.along(pen, body, Limits.PEN));
        return struck && !new TakenBack(pen, body, zone).seen() ? Ink.PRESENT : Ink.UNSURE;
    }

    private boolean struck(PageLook look, Pen pen, PenLine line) {
        return (begun(line) || begunAmongLetters(look, pen, line))
                && (ended(line) || endedAmongLetters(look, pen, line))
                && line.share(body.left(), body.right()) >= Limits.STRUCK_WHOLE
                && line.inBody(body.left(), body.right()) >= Limits.STRUCK_IN_BODY
                && (family.isEmpty() || struck(line, family.get()))
                && (middle.isEmpty() || struck(line, middle.get()))
                && struck(line, given);
    }

    /** In several columns of họ, in one before its middle, or so far to the left as print lets any line be seen. */
    private boolean begun(PenLine line) {
        Area part = family.orElse(given);
        int from = body.left() - Grid.pixels(Limits.STRUCK_BEYOND);
        return line.seen(from, part.right()) >= Limits.STRUCK_SEEN
                || line.seen(from, (part.left() + part.right()) / 2) > 0
                || line.toTheLeft(part.left(), part.right() - Grid.pixels(Limits.STRUCK_INTO));
    }

    private boolean begunAmongLetters(PageLook look, Pen pen, PenLine line) {
        Area part = family.orElse(given);
        int middle = (part.left() + part.right()) / 2;
        return new CloseToPrint(pen, line.heightNear(middle)).shows(part, part.left(), middle)
                || struckBetweenLetters(look, pen, part.left(), middle);
    }

    private boolean endedAmongLetters(PageLook look, Pen pen, PenLine line) {
        int middle = (given.left() + given.right()) / 2;
        return new CloseToPrint(pen, line.heightNear(middle)).shows(given, middle, given.right())
                || struckBetweenLetters(look, pen, middle, given.right());
    }

    private boolean struckBetweenLetters(PageLook look, Pen pen, int left, int right) {
        Area part = new Area(left, body.top(), right, body.bottom());
        return BetweenLetters.struck(pen, part, look.names().darkBetweenLetters(look));
    }

    /** In several columns of tên, in one behind its middle, or so far to the right as print lets any line be seen. */
    private boolean ended(PenLine line) {
        int to = body.right() + Grid.pixels(Limits.STRUCK_BEYOND);
        return line.seen(given.left(), to) >= Limits.STRUCK_SEEN
                || line.seen((given.left() + given.right()) / 2, to) > 0
                || line.toTheRight(given.left() + Grid.pixels(Limits.STRUCK_INTO), given.right());
    }

    /** A resting pen, or dirt: a few columns, or pieces so short that together they make no line. */
    private boolean specks(boolean[] ink) {
        int columns = Pen.columns(ink, zone.width());
        int speck = Grid.pixels(Limits.NAME_SPECK);
        return columns <= speck
                || (columns <= Grid.pixels(Limits.NAME_SPECKS)
                        && Blobs.of(ink, zone.width(), 0).longest() <= speck);
    }

    private static boolean struck(PenLine line, Area part) {
        return line.share(part.left(), part.right()) >= Limits.STRUCK_PART;
    }

    private boolean faint(PenLine line) {
        int beyond = Grid.pixels(Limits.STRUCK_BEYOND);
        return line.seen(body.left(), body.right()) > 0
                && line.seen(body.left() - beyond, body.right() + beyond) > Grid.pixels(Limits.FAINT_SPECK)
                && line.share(body.left(), body.right()) >= Limits.FAINT_ON_NAME
                && (line.share(given.left(), given.right()) >= Limits.FAINT_ON_PART
                        || family.stream()
                                .anyMatch(part -> line.share(part.left(), part.right()) >= Limits.FAINT_ON_PART));
    }
}
