package vn.kiemphieu.counter.bench.timing;

/**
 * Processor time of one thread for one picture, nanoseconds; each the median of its rounds.
 *
 * @param decode grey, from memory
 * @param read decode, find, identify, measure and judge, from memory
 * @param ratio thousandths: the median of what reading took over what decoding took in the same round
 */
public record Pair(long decode, long read, long ratio) {}
