package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.election.Column;

/** Form A, rules A1 to A4: whoever is not struck is chosen. 244-QĐ/TW art. 17.2; 190-QĐ/TW art. 15. */
record StrikeOutRules(int seats) implements FormRules {
    @Override
    public RowRule judge(RowReading row) {
        return switch (row.in(Column.NAME)) {
            case NONE -> RowRule.clear(Choice.FOR);
            case PRESENT -> RowRule.clear(Choice.NOT_COUNTED);
            case UNSURE -> RowRule.doubtful(Reason.A4);
        };
    }

    @Override
    public Optional<Objection> object(List<Choice> choices, List<RowReading> seen) {
        long chosen = choices.stream().filter(choice -> choice == Choice.FOR).count();
        if (chosen == 0) {
            return Optional.of(new Objection(Reason.A1, InvalidityGround.KHONG_BAU_AI));
        }
        if (chosen > seats) {
            return Optional.of(new Objection(Reason.A3, InvalidityGround.BAU_QUA_SO_LUONG));
        }
        return Optional.empty(); // A2
    }
}
