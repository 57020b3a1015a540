package vn.kiemphieu.counter.bench.timing;

/**
 * The same pictures decoded by {@code djpeg -grayscale}; processor time, nanoseconds a picture, mean.
 *
 * @param decode without the start of the process
 * @param start of a process that has next to nothing to decode
 */
public record Outside(long decode, long start) {}
