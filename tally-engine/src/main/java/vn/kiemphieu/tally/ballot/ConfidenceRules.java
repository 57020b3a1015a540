package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Settings;

/**
 * Confidence ballots (lấy phiếu tín nhiệm), rules T1 to T3: an X per person in one of three columns. Outside the
 * election rules; several marks or none leave that person without a level; C3, C4 and C7 hold alike (inferred).
 */
record ConfidenceRules(Settings settings) implements FormRules {
    private static final Map<Column, Choice> MEANINGS =
            Map.of(Column.HIGH, Choice.HIGH, Column.MEDIUM, Choice.MEDIUM, Column.LOW, Choice.LOW);

    @Override
    public RowRule judge(RowReading row) {
        return new BoxRows(MEANINGS, settings).judge(row);
    }

    @Override
    public Optional<Objection> object(List<Choice> choices, List<RowReading> seen) {
        return new BoxRows(MEANINGS, settings).againstBlank(choices);
    }
}
