package vn.kiemphieu.counter.command;

/** What a benchmark runs on; the same seed and deck are the same pictures. */
record BenchRequest(long seed, String deck, int threads) {}
