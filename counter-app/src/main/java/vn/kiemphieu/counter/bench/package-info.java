/**
 * How right and how fast reading is, on drawn ballots with known answers, on real marks and on real scans. Front door:
 * {@link vn.kiemphieu.counter.bench.Benchmark}.
 */
package vn.kiemphieu.counter.bench;
