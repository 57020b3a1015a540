/**
 * From page files to ballots: every page is read once, in any order, and accounted for, in reading order. Front doors:
 * {@link vn.kiemphieu.counter.counting.PageRun} and {@link vn.kiemphieu.counter.counting.Assembly}. Pages in = pages
 * accounted for, always.
 */
package vn.kiemphieu.counter.counting;
