package vn.kiemphieu.counter.bench.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.election.Column;

/** Answers in letters, as the others write them: A is the first box of a question, B the second. */
final class Lettered {
    private static final List<Column> COLUMNS = List.of(Column.AGREE, Column.DISAGREE);

    private Lettered() {}

    /** What the letters of the marked boxes say; a sign that is no box of ours is not a vote either. */
    static Said said(String letters) {
        Set<Column> boxes = EnumSet.noneOf(Column.class);
        for (int i = 0; i < letters.length(); i++) {
            int box = letters.charAt(i) - 'A';
            if (box < 0 || box >= COLUMNS.size()) {
                return Said.REFERRED;
            }
            boxes.add(COLUMNS.get(box));
        }
        return new Said.Marked(boxes);
    }

    /** From 1. */
    static int number(Column column) {
        return COLUMNS.indexOf(column) + 1;
    }
}
