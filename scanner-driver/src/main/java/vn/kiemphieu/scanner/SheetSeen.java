package vn.kiemphieu.scanner;

import java.util.List;
import java.util.Optional;

/**
 * What looking at one side came to.
 *
 * @param streaks of the scanner's glass, as far as they had to be looked for: a page that is plain in spite of one has none
 * @param colour empty where there were no colours to look at
 */
public record SheetSeen(SheetOutcome outcome, List<GlassStreak> streaks, Optional<ColourSeen> colour) {
    public SheetSeen {
        streaks = List.copyOf(streaks);
    }
}
