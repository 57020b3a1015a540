/**
 * What a benchmark counts, as values that add up in any order, and what may be concluded from the counts. Front door:
 * {@link vn.kiemphieu.counter.bench.figures.Figures}. Knows no file, no clock and no picture.
 */
package vn.kiemphieu.counter.bench.figures;
