package vn.kiemphieu.counter.bench.timing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Times of many pictures. */
public record Speeds(List<Pair> sheets) {
    public Speeds {
        sheets = List.copyOf(sheets);
    }

    /** So many of a hundred pictures are not above this; 0 where nothing was timed. */
    public long percentile(int hundredths, ToLongFunction<Pair> what) {
        return percentile(hundredths, sheets.stream().mapToLong(what).toArray());
    }

    public long median(ToLongFunction<Pair> what) {
        return percentile(50, what);
    }

    public long mean(ToLongFunction<Pair> what) {
        return Math.round(sheets.stream().mapToLong(what).average().orElse(0));
    }

    /** The nearest rank. */
    static long percentile(int hundredths, long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (sorted.length * hundredths + 99) / 100 - 1)];
    }
}
