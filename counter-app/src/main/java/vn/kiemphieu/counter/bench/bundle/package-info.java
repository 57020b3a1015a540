/** Puts signed bundles to the proof: makes forgeries of all kinds and opens each. */
package vn.kiemphieu.counter.bench.bundle;
