package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** A sign that somebody wrote, known by where the pen went: it can be written again with any pen. */
public interface WrittenSign {
    /**
     * Writes it on a page, about as large as a box.
     *
     * @param box inner edge of the box, millimetres
     * @param scale pixels in a millimetre
     * @param dice for its size and place: equal dice put it alike into boxes of one size
     */
    void write(Canvas page, Area box, double scale, Pen pen, Dice dice);

    /**
     * A round pen.
     *
     * @param width of its line, millimetres
     * @param cover share of the light it takes
     */
    record Pen(double width, double cover) {}
}
