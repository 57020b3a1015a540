package vn.kiemphieu.tally.ballot;

import java.util.Optional;

/**
 * What a rule makes of one row.
 *
 * @param choice what the row says if there is no doubt
 * @param doubt why people must look at this row
 */
record RowRule(Choice choice, Optional<Reason> doubt) {
    static RowRule clear(Choice choice) {
        return new RowRule(choice, Optional.empty());
    }

    static RowRule doubtful(Reason reason) {
        return new RowRule(Choice.NOT_COUNTED, Optional.of(reason));
    }
}
