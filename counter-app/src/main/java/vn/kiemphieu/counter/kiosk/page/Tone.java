package vn.kiemphieu.counter.kiosk.page;

/** How much something matters; never told by colour alone: the window puts a sign before it. */
public enum Tone {
    PLAIN,
    /** Large: what the whole screen is about. */
    LEAD,
    QUIET,
    GOOD,
    WARNING,
    TROUBLE
}
