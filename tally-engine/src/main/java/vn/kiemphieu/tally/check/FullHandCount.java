package vn.kiemphieu.tally.check;

import java.util.List;
import vn.kiemphieu.tally.election.Candidate;

/**
 * All paper is counted by hand for these names.
 *
 * @param names at least one
 */
public record FullHandCount(Why why, List<Candidate> names) {
    public FullHandCount {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a count by hand is of somebody");
        }
    }
}
