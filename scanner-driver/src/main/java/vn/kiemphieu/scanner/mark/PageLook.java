package vn.kiemphieu.scanner.mark;

/**
 * A page under measurement.
 *
 * @param glance whether a place may be told to be untouched at a glance
 * @param hand takes in the handwriting
 * @param names what its names have in common
 */
record PageLook(PageView page, PrintMask mask, boolean glance, HandMeter hand, NamesAlike names) {}
