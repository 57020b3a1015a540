package vn.kiemphieu.counter.bench.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.RowReading;

/**
 * What the counter made of a page.
 *
 * @param status of its ballot
 * @param reasons why people are asked: rule codes, or what was the trouble
 * @param rows seen on the page; empty where it was not read
 * @param copy whether it was taken for a picture seen before
 * @param cpuNanos processor time of decoding and reading it
 */
public record Seen(Status status, Set<String> reasons, List<RowReading> rows, boolean copy, long cpuNanos) {
    public Seen {
        reasons = Set.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /** The vote in each row, as in {@code sheets.jsonl}. */
    Map<Integer, String> votes(BallotRules rules) {
        Map<Integer, String> votes = new HashMap<>();
        rows.forEach(row -> votes.put(
                row.row(),
                rules.choice(row)
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .orElse("unsure")));
        return votes;
    }
}
