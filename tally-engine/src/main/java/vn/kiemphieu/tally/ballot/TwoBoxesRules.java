package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/**
 * Form C, rules C1 to C7: an X per person in one of two boxes; both or neither leaves that person without a vote and the
 * ballot valid (C3). 244-QĐ/TW art. 17.2 and 32.1; 190-QĐ/TW art. 30.1. C4, C5 and C7 are settings.
 */
record TwoBoxesRules(Settings settings) implements FormRules {
    @Override
    public RowRule judge(RowReading row) {
        return new BoxRows(OneNameRules.MEANINGS, settings).judge(row); // C1, C2, C3, C7
    }

    @Override
    public Optional<Objection> object(List<Choice> choices, List<RowReading> seen) {
        boolean againstAll = choices.stream().allMatch(choice -> choice == Choice.AGAINST);
        boolean refused = settings.allDisagree().filter(Verdict.INVALID::equals).isPresent();
        return againstAll && refused
                ? Optional.of(new Objection(Reason.C5, InvalidityGround.KHONG_BAU_AI)) // C5
                : new BoxRows(OneNameRules.MEANINGS, settings).againstBlank(choices); // C4
    }
}
