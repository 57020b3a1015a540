package vn.kiemphieu.scanner;

import java.util.List;

/**
 * What looking at one side came to.
 *
 * @param streaks of the scanner's glass, as far as they had to be looked for: a page that is plain in spite of one has none
 */
public record SheetSeen(SheetOutcome outcome, List<GlassStreak> streaks) {
    public SheetSeen {
        streaks = List.copyOf(streaks);
    }
}
