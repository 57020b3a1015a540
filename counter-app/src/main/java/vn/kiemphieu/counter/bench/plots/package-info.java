/**
 * Draws how the reader's scores are spread over marked and unmarked places, beside the limits they are held against. Front
 * door: {@link vn.kiemphieu.counter.bench.plots.PlotsProof}.
 */
package vn.kiemphieu.counter.bench.plots;
