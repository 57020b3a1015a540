package vn.kiemphieu.counter.bench.plots;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.kiemphieu.scanner.RowEvidence;

/** How often a score came out how high, for places that hold a mark and for those that do not. */
final class Scores {
    /** Bars across 0 to 100 per cent. */
    static final int BARS = 50;

    private final Map<Marked, long[]> counts = new EnumMap<>(Marked.class);
    private double limit;

    synchronized void add(Marked marked, RowEvidence evidence) {
        limit = evidence.limit();
        int bar = (int) Math.max(0, Math.min(BARS - 1, evidence.score() * BARS / 100));
        counts.computeIfAbsent(marked, none -> new long[BARS])[bar]++;
    }

    /** Per cent. */
    double limit() {
        return limit;
    }

    /** Of one kind of place, bar by bar. */
    long[] of(Marked marked) {
        return counts.getOrDefault(marked, new long[BARS]).clone();
    }

    long total(Marked marked) {
        return Arrays.stream(of(marked)).sum();
    }
}
