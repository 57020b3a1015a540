package vn.kiemphieu.tally.ballot;

import java.util.Set;

/** What came of a committee's conclusion that a ballot is valid. */
public sealed interface Settlement {

    /** The ballot is valid and says this. */
    record Accepted(BallotFinding.Valid ballot) implements Settlement {}

    /** Rows still lack a decision. */
    record RowsOpen(Set<Integer> rows) implements Settlement {
        public RowsOpen {
            rows = Set.copyOf(rows);
        }
    }

    /** With these choices the rules do not allow a valid ballot: the one that speaks against it. */
    record AgainstRule(Reason rule) implements Settlement {}
}
