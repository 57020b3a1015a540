package vn.kiemphieu.counter.bench.report;

/**
 * What was run.
 *
 * @param deck as the command names it, in capitals
 * @param sheets asked for
 */
public record Setting(long seed, String deck, int sheets, int threads) {}
