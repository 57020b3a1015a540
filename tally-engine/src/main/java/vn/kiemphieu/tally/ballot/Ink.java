package vn.kiemphieu.tally.ballot;

/** What was seen in one place of a row. */
public enum Ink {
    NONE,
    /** A mark, beyond doubt: an X in a box, a line through the middle of họ and tên. */
    PRESENT,
    /** Something, or perhaps something; people look. */
    UNSURE
}
