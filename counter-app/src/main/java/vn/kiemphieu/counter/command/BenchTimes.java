package vn.kiemphieu.counter.command;

import java.util.Optional;

/**
 * How fast it is; times in nanoseconds.
 *
 * @param decode bare decode of a JPEG from memory, mean
 * @param djpeg the same by {@code djpeg}, mean
 * @param read decode and read, mean
 * @param sheetsPerSecond from files, on all threads, times a thousand
 * @param ballotsPerSecond counted by the tally
 */
record BenchTimes(
        long decode,
        Optional<Long> djpeg,
        long read,
        long sheetsPerSecond,
        Optional<Long> peakRssMb,
        long ballotsPerSecond) {}
