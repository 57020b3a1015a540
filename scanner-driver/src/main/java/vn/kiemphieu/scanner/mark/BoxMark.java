package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.tally.ballot.Ink;

/**
 * What was seen in one box.
 *
 * @param share of the box covered with ink, in thousandths
 * @param cross whether the ink has the shape of an X
 */
record BoxMark(Ink ink, int share, boolean cross) {
    static final BoxMark NONE = new BoxMark(Ink.NONE, 0, false);

    /** The same mark, for people to look at. */
    BoxMark unsure() {
        return new BoxMark(Ink.UNSURE, share, cross);
    }
}
