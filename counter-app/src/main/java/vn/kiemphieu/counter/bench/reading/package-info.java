/**
 * Feeds pages with known answers through the counter as it counts, and compares. Front door: {@link
 * vn.kiemphieu.counter.bench.reading.ReadingRun}.
 */
package vn.kiemphieu.counter.bench.reading;
