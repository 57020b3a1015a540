package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Settings;

/** Form B, rules B1 and B2: one name, an X in exactly one of two boxes. 244-QĐ/TW art. 17.2; 190-QĐ/TW art. 15. */
record OneNameRules(Settings settings) implements FormRules {
    static final Map<Column, Choice> MEANINGS = Map.of(Column.AGREE, Choice.FOR, Column.DISAGREE, Choice.AGAINST);

    @Override
    public RowRule judge(RowReading row) {
        return new BoxRows(MEANINGS, settings).judge(row);
    }

    @Override
    public Optional<Objection> object(List<Choice> choices, List<RowReading> seen) {
        if (choices.get(0) != Choice.NOT_COUNTED) {
            return Optional.empty(); // B1
        }
        boolean marked = seen.stream().anyMatch(row -> row.in(Column.AGREE) == Ink.PRESENT);
        return Optional.of(new Objection(
                Reason.B2, marked ? InvalidityGround.MOT_NGUOI_CA_HAI : InvalidityGround.MOT_NGUOI_BO_TRONG));
    }
}
