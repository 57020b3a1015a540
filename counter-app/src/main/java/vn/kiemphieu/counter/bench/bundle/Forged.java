package vn.kiemphieu.counter.bench.bundle;

/**
 * A file that somebody made of a genuine bundle.
 *
 * @param what was done, to say it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Forged(String what, byte[] bytes) {}
