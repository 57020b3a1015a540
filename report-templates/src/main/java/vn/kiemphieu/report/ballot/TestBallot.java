package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;

/**
 * One ballot of a test deck.
 *
 * @param number in the deck, from 1
 * @param marks where a mark is printed, row by row
 */
public record TestBallot(int number, Purpose purpose, List<Set<Column>> marks) {
    public TestBallot {
        marks = marks.stream().map(Set::copyOf).toList();
    }

    /** What a test ballot is for. */
    public enum Purpose {
        /** To be counted. */
        COUNTED,
        /** Without any mark; to be referred. */
        UNTOUCHED,
        /** Marked against the rules: too many chosen, or nobody where the untouched one has too many already; to be referred. */
        SPOILT
    }

    /** What a reader should see on it. */
    public BallotReading reading(BallotForm form) {
        List<RowReading> rows = new ArrayList<>();
        for (Set<Column> marked : marks) {
            Map<Column, Ink> ink = form.columns().stream()
                    .collect(Collectors.toMap(
                            Function.identity(), column -> marked.contains(column) ? Ink.PRESENT : Ink.NONE));
            rows.add(new RowReading(rows.size() + 1, ink, true));
        }
        return new BallotReading(rows, Set.of());
    }
}
