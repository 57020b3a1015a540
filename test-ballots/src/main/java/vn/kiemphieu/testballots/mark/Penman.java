package vn.kiemphieu.testballots.mark;

import java.util.List;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** Draws one voter's marks, of any kind, on the picture of a printed page. */
public final class Penman {
    private final Canvas paper;
    private final double scale;
    private final Pen pen;

    /**
     * @param paper drawn on
     * @param scale pixels in a millimetre
     */
    public Penman(Canvas paper, double scale, Pen pen) {
        this.paper = paper;
        this.scale = scale;
        this.pen = pen;
    }

    /** A mark in a box. For a correction this is the X taken back; the new one is a mark of its own. */
    public void inBox(MarkKind kind, Box box, Dice dice) {
        BoxMarks marks = new BoxMarks(dice);
        Area inside = box.inside();
        switch (kind) {
            case CROSS -> lay(marks.cross(inside), dice);
            case FAINT_CROSS -> layFaint(marks.cross(inside), dice);
            case TICK -> lay(marks.tick(inside), dice);
            case CIRCLE -> lay(marks.circle(inside), dice);
            case FILL -> lay(marks.fill(inside, pen), dice);
            case SCRIBBLE -> lay(marks.scribble(inside), dice);
            case CORRECTION -> lay(marks.blottedCross(inside), dice);
            case OUTSIDE -> lay(marks.outside(inside, box.awayFromNext()), dice);
            case HESITATION_DOT -> lay(marks.dot(inside), dice);
            default -> throw new IllegalArgumentException(kind + " does not go into a box");
        }
    }

    /**
     * A box for marks.
     *
     * @param awayFromNext -1 where the next box of the row is to its right, 1 where it is to its left
     */
    public record Box(Area inside, int awayFromNext) {}

    /** A mark on a name. */
    public void onName(MarkKind kind, NamePlace name, Dice dice) {
        NameMarks marks = new NameMarks(dice);
        switch (kind) {
            case SINGLE, STRUCK_BESIDE_BOXES -> lay(marks.single(name), dice);
            case FAINT_STRIKE -> layFaint(marks.single(name), dice);
            case DOUBLE -> lay(marks.doubled(name), dice);
            case WAVY -> lay(marks.wavy(name), dice);
            case ZIGZAG -> lay(marks.zigzag(name), dice);
            case RULER -> lay(marks.ruler(name), dice);
            case SLANTED -> lay(marks.slanted(name), dice);
            case BLOTTED -> lay(marks.blotted(name, pen), dice);
            case HALF_NAME -> lay(marks.half(name), dice);
            case UNDERLINE -> lay(marks.underline(name), dice);
            case RESTORED -> lay(marks.restored(name), dice);
            case HESITATION_DOT -> lay(marks.dot(name), dice);
            default -> throw new IllegalArgumentException(kind + " does not go on a name");
        }
    }

    /** Words or a signature on free paper. */
    public void onPaper(Area free, Dice dice) {
        Writing writing = new Writing(dice);
        lay(dice.chance(0.5) ? writing.words(free) : writing.signature(free), dice);
    }

    private void lay(List<Trace> traces, Dice dice) {
        Ink ink = new Ink(paper, scale, pen.pressed(dice.between(0.9, 1.12)));
        traces.forEach(ink::lay);
    }

    private void layFaint(List<Trace> traces, Dice dice) {
        Ink ink = new Ink(paper, scale, pen.faint(dice));
        traces.forEach(ink::lay);
    }
}
