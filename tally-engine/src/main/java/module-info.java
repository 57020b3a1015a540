/**
 * The rules and the arithmetic of one vote, from the list on the paper to who is elected. Needs nothing but {@code
 * java.base}: no disk, no screen, no clock, no floating point.
 */
module vn.kiemphieu.tally {
    exports vn.kiemphieu.tally.ballot;
    exports vn.kiemphieu.tally.check;
    exports vn.kiemphieu.tally.count;
    exports vn.kiemphieu.tally.election;
    exports vn.kiemphieu.tally.session;
}
