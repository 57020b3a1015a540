package vn.kiemphieu.tally.ballot;

/** What was seen on a sheet outside the places for marks, or is missing there; each a question for people. */
public enum Remark {
    /** Ink where nothing was printed and no mark belongs: writing, a signature, a sign. */
    INK_OUTSIDE,
    /** Ink on a printed name of a ballot that is marked in boxes. */
    INK_ON_NAME,
    /** More than one colour of ink. */
    SECOND_INK,
    /** No stamp in its place on a colour picture. */
    NO_STAMP,
    /** Ink on the back of a ballot printed on one side. */
    INK_ON_BACK,
    /** Pages are missing, doubled or out of order, or one of them could not be read. */
    PAGES_BROKEN
}
