package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** A mark that somebody made. */
interface RealMark {
    Traits traits();

    /**
     * Lays it on a page.
     *
     * @param box inner edge of the box, millimetres
     * @param scale pixels in a millimetre
     */
    void lay(Canvas page, Area box, double scale, Dice dice);

    /**
     * What is known of a mark.
     *
     * @param type kind of mark, as in the index
     * @param source where it comes from, in words
     * @param hand the page or person it comes from: marks of one hand go on one ballot
     */
    record Traits(Label label, String type, String source, String hand) {}
}
