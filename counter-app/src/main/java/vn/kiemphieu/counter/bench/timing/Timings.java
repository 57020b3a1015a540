package vn.kiemphieu.counter.bench.timing;

import java.util.Optional;

/**
 * How fast it is.
 *
 * @param speeds picture by picture, one thread
 * @param one reading from memory on one thread
 * @param all the same pictures on all threads
 * @param outside empty where djpeg is not installed
 * @param ballotsPerSecond counted by the tally
 */
public record Timings(Speeds speeds, Load one, Load all, Optional<Outside> outside, long ballotsPerSecond) {}
