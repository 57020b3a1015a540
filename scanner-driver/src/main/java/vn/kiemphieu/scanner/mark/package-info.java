/**
 * The ink of a voter on a flat page: what is dark and was not printed, measured in boxes, over names, and everywhere else.
 * All thresholds stand in {@link vn.kiemphieu.scanner.mark.Limits}.
 */
package vn.kiemphieu.scanner.mark;
