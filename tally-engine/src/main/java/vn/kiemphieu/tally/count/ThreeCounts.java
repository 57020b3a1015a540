package vn.kiemphieu.tally.count;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.count.TallyComparison.Different;
import vn.kiemphieu.tally.election.Election;

/** Three counts of the same paper: they stand only where all three agree; two against one decide nothing. */
public sealed interface ThreeCounts {

    /** All three are this tally. */
    record Agree(Tally tally) implements ThreeCounts {}

    /** Which pairs differ, and in what. */
    record Differ(List<Pair> pairs) implements ThreeCounts {
        public Differ {
            pairs = List.copyOf(pairs);
            if (pairs.isEmpty()) {
                throw new IllegalArgumentException("counts that differ do so in pairs");
            }
        }
    }

    /**
     * Two of the three that differ.
     *
     * @param first 1 or 2: which count its first figures are from
     * @param second 2 or 3
     */
    record Pair(int first, int second, Different differences) {}

    /** Holds three counts against one another. */
    static ThreeCounts of(Election election, List<Tally> counts) {
        if (counts.size() != 3) {
            throw new IllegalArgumentException("three counts are compared, not " + counts.size());
        }
        List<Pair> differing = new ArrayList<>();
        for (List<Integer> pair : List.of(List.of(1, 2), List.of(1, 3), List.of(2, 3))) {
            Tally first = counts.get(pair.get(0) - 1);
            Tally second = counts.get(pair.get(1) - 1);
            if (TallyComparison.of(election, first, second) instanceof Different different) {
                differing.add(new Pair(pair.get(0), pair.get(1), different));
            }
        }
        return differing.isEmpty() ? new Agree(counts.get(0)) : new Differ(differing);
    }
}
