package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Optional;

/** The decision table of one ballot form. */
interface FormRules {
    /** What one row says, and whether that is in doubt. */
    RowRule judge(RowReading row);

    /**
     * What speaks against a valid ballot once every row is clear.
     *
     * @param seen the rows as seen, for grounds that tell empty from doubled; empty where people keyed the ballot
     */
    Optional<Objection> object(List<Choice> choices, List<RowReading> seen);
}
