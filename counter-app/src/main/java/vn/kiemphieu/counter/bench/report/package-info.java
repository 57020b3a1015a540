/**
 * What a benchmark came to, for machines ({@code bench.json}) and for people ({@code bench.html}, the screen). Front door:
 * {@link vn.kiemphieu.counter.bench.report.Report}. Percentages are made here, from two whole numbers, and nowhere else.
 */
package vn.kiemphieu.counter.bench.report;
