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
        BoxMarks marks = new BoxMarks(dice, pen);
        Area inside = box.inside();
        switch (kind) {
            case CROSS -> lay(marks.cross(inside), dice);
            case FAINT_CROSS -> lay(marks.cross(inside), dice, pen.faint(dice));
            case TICK -> lay(marks.tick(inside), dice);
            case CIRCLE -> lay(marks.circle(inside), dice);
            case FILL -> lay(marks.fill(inside, pen), dice);
            case OVERSHOOT -> lay(marks.overshooting(inside, box.room()), dice);
            case PENCIL_CROSS -> lay(marks.cross(inside), dice, pen.hardlyPressedPencil(dice));
            case STROKE -> lay(marks.stroke(inside), dice, pen.wide(1));
            case SCRIBBLE -> lay(marks.scribble(inside, pen), dice);
            case CORRECTION -> lay(marks.blottedCross(inside), dice);
            case OUTSIDE -> lay(marks.outside(inside, box.awayFromNext()), dice);
            case HESITATION_DOT -> lay(marks.dot(inside), dice);
            case MARGINAL -> lay(marks.marginal(inside), dice, pen.marginal(dice));
            default -> throw new IllegalArgumentException(kind + " does not go into a box");
        }
    }

    /**
     * A box for marks.
     *
     * @param awayFromNext -1 where the next box of the row is to its right, 1 where it is to its left
     * @param room free paper above and below it to the next boxes, in millimetres
     */
    public record Box(Area inside, int awayFromNext, double room) {}

    /** A mark on a name. */
    public void onName(MarkKind kind, NamePlace name, Dice dice) {
        NameMarks marks = new NameMarks(dice);
        switch (kind) {
            case SINGLE, STRUCK_BESIDE_BOXES -> lay(marks.single(name), dice);
            case FAINT_STRIKE -> lay(marks.single(name), dice, pen.faint(dice));
            case DOUBLE -> lay(marks.doubled(name), dice);
            case WAVY -> lay(marks.wavy(name), dice);
            case ZIGZAG -> lay(marks.zigzag(name), dice);
            case RULER -> lay(marks.ruler(name), dice);
            case SLANTED -> lay(marks.slanted(name), dice);
            case STEEP -> lay(marks.steep(name), dice);
            case BLOTTED -> lay(marks.blotted(name, pen), dice);
            case HALF_NAME -> lay(marks.half(name), dice);
            case UNDERLINE -> lay(marks.underline(name), dice);
            case RESTORED -> lay(marks.restored(name), dice);
            case BETWEEN_NAMES -> lay(marks.between(name), dice);
            case BRACKET -> lay(marks.bracket(name), dice);
            case RUNS_OVER -> lay(marks.runningOver(name), dice);
            case HESITATION_DOT -> lay(marks.dot(name), dice);
            case MARGINAL -> lay(marks.marginal(name), dice, pen.marginal(dice));
            default -> throw new IllegalArgumentException(kind + " does not go on a name");
        }
    }

    /** Ink on free paper. */
    public void onPaper(MarkKind kind, Area free, Dice dice) {
        Writing writing = new Writing(dice);
        switch (kind) {
            case WRITING, ADDED_NAME -> lay(writing.words(free), dice);
            case SIGNATURE -> lay(writing.signature(free), dice);
            case SIGN -> lay(writing.sign(free), dice);
            default -> throw new IllegalArgumentException(kind + " does not go on free paper");
        }
    }

    private void lay(List<Trace> traces, Dice dice) {
        lay(traces, dice, pen);
    }

    private void lay(List<Trace> traces, Dice dice, Pen held) {
        Ink ink = new Ink(paper, scale, held.pressed(dice.between(0.9, 1.12)));
        traces.forEach(ink::lay);
    }
}
