package vn.kiemphieu.counter.bench.timing;

/**
 * Most memory that a process of its own held while it read, megabytes (2^20 bytes), as the kernel counts it.
 *
 * @param few sheets read until the first reading of the peak
 * @param fewPeak after these
 * @param many sheets read until the end
 * @param manyPeak after all of them
 */
public record Memory(long few, long fewPeak, long many, long manyPeak) {}
