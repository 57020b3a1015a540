package vn.kiemphieu.counter.bench.peers;

import vn.kiemphieu.counter.bench.marks.WrittenSign;
import vn.kiemphieu.counter.bench.marks.WrittenSign.Pen;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * A mark in a box.
 *
 * @param seed for its size and place, which are the same in any print
 */
record Mark(Column column, WrittenSign sign, Pen pen, long seed) {
    void write(Canvas page, Area box, double scale) {
        sign.write(page, box, scale, pen, Dice.of(seed));
    }
}
