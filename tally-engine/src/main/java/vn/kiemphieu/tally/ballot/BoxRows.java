package vn.kiemphieu.tally.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Rows of boxes: one clear mark is a choice; several or none is no choice (C1 to C3); what is not clear goes to people. */
record BoxRows(Map<Column, Choice> meanings, Settings settings) {
    RowRule judge(RowReading row) {
        List<Column> marked = meanings.keySet().stream()
                .filter(column -> row.in(column) == Ink.PRESENT)
                .toList();
        boolean doubtful = meanings.keySet().stream().anyMatch(column -> row.in(column) == Ink.UNSURE);
        boolean otherMark = !marked.isEmpty() && !row.cross() && settings.otherMarks() == OtherMarks.ASK;
        if (doubtful || otherMark) {
            return RowRule.doubtful(Reason.C7);
        }
        return RowRule.clear(marked.size() == 1 ? meanings.get(marked.get(0)) : Choice.NOT_COUNTED);
    }

    /** C4: nobody on the list got a countable mark, and the setting takes such a ballot as invalid. */
    Optional<Objection> againstBlank(List<Choice> choices) {
        boolean blank = choices.stream().allMatch(choice -> choice == Choice.NOT_COUNTED);
        return blank && settings.allUndecided() == Verdict.INVALID
                ? Optional.of(new Objection(Reason.C4, InvalidityGround.KHONG_BAU_AI))
                : Optional.empty();
    }
}
