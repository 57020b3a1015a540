package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Set;

/**
 * What was seen on a whole ballot.
 *
 * @param rows every row of the ballot, in order from 1
 * @param remarks what was seen elsewhere on its sheets
 */
public record BallotReading(List<RowReading> rows, Set<Remark> remarks) {
    public BallotReading {
        rows = List.copyOf(rows);
        remarks = Set.copyOf(remarks);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row() != i + 1) {
                throw new IllegalArgumentException("a reading has every row of the ballot in order");
            }
        }
    }
}
