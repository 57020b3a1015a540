package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.election.Settings;

/**
 * Opinion ballots (04-HD/TW 2024, forms 4A and 4B), rules O1 to O3: an X per person in one of two boxes. Rows count as
 * in form C; C4 and C7 hold alike (inferred). O4 is V4.
 */
record OpinionRules(Settings settings) implements FormRules {
    @Override
    public RowRule judge(RowReading row) {
        return new BoxRows(OneNameRules.MEANINGS, settings).judge(row);
    }

    @Override
    public Optional<Objection> object(List<Choice> choices, List<RowReading> seen) {
        return new BoxRows(OneNameRules.MEANINGS, settings).againstBlank(choices);
    }
}
