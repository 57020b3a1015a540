package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.page.StreakCleaner.Cleaned;

/**
 * A line through a picture that dirt on the scanner's glass drew. It says of the scanner, not of the sheet: on the next
 * picture it stands in the same column, whatever lies under it.
 *
 * @param sideways whether it runs from side to side: then the picture was turned after the scan, and its upper edge was an
 *     edge of the glass
 * @param place of its middle, pixels from the left edge of the picture; from the upper edge where it runs sideways
 * @param across the picture's width in pixels; its height where the line runs sideways
 * @param perMillimetre pixels to a millimetre
 */
public record GlassStreak(boolean sideways, int place, int across, double perMillimetre) {
    public GlassStreak {
        if (place < 0 || place >= across || !(perMillimetre > 0)) {
            throw new IllegalArgumentException("a streak lies in the picture");
        }
    }

    /** The lines that were taken out of a picture. */
    static List<GlassStreak> of(Cleaned clean, double perMillimetre) {
        int width = clean.picture().width();
        int height = clean.picture().height();
        List<GlassStreak> found = new ArrayList<>();
        clean.columns().forEach(column -> found.add(new GlassStreak(false, column, width, perMillimetre)));
        clean.rows().forEach(row -> found.add(new GlassStreak(true, row, height, perMillimetre)));
        return found;
    }

    /** Its place in millimetres from the left edge, or from the upper edge. */
    public double millimetres() {
        return place / perMillimetre;
    }

    /**
     * Its place in millimetres from the middle of the picture, to the right or down. Feeders hold sheets in the middle and
     * may cut pictures to different widths, so a column of the glass is known by this.
     */
    public double fromMiddle() {
        return (place - across / 2.0) / perMillimetre;
    }
}
