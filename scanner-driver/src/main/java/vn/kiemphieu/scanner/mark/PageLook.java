package vn.kiemphieu.scanner.mark;

/**
 * A page under measurement.
 *
 * @param glance whether a place may be told to be untouched at a glance
 */
record PageLook(PageView page, PrintMask mask, boolean glance) {}
