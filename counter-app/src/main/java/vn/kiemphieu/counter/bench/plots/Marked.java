package vn.kiemphieu.counter.bench.plots;

import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;

/** What a place for a mark really holds. */
enum Marked {
    NOTHING("không dấu", "no mark", "#9aa5b1"),
    CLEARLY("dấu rõ", "clear mark", "#1f5fa8"),
    FOR_PEOPLE("dấu phải hỏi người", "mark for people", "#c2410c");

    /** Clear marks in a box that are an X; all others are no cross, and must not be taken for one. */
    private static final Set<MarkKind> CROSSES =
            Set.of(MarkKind.CROSS, MarkKind.OVERSHOOT, MarkKind.FAINT_CROSS, MarkKind.PENCIL_CROSS);

    private final String vietnamese;
    private final String english;
    private final String colour;

    Marked(String vietnamese, String english, String colour) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.colour = colour;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    String colour() {
        return colour;
    }

    static Marked of(PlannedSheet sheet, int row, Column column) {
        List<MarkKind> here = sheet.ballot().rows().get(row - 1).marks().stream()
                .filter(mark -> mark.column() == column)
                .map(PlacedMark::kind)
                .filter(kind -> kind.standing() != Standing.NOTHING)
                .toList();
        if (here.isEmpty()) {
            return NOTHING;
        }
        boolean clear = here.stream().allMatch(kind -> column == Column.NAME ? isStrike(kind) : CROSSES.contains(kind));
        return clear ? CLEARLY : FOR_PEOPLE;
    }

    private static boolean isStrike(MarkKind kind) {
        return kind.standing() != Standing.FOR_PEOPLE;
    }
}
