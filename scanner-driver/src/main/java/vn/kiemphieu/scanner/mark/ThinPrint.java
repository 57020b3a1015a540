package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * The thinnest lines that were printed on a page. Where a scan does not show them it may have lost a thin pen as well, as
 * scans in black and white do: then an empty place is no proof that nobody marked it.
 */
final class ThinPrint {
    /** Length of the pieces of line that are looked at, and how far apart they begin, pixels. */
    private static final int LENGTH = 32;

    private static final int APART = 160;
    /** Thickest line that is thin, pixels. */
    private static final int THIN = 3;
    /** How far a line may lie above or below where it was printed, pixels. */
    private static final int AROUND = 3;

    /** Pieces of line, one pixel high. */
    private final List<Area> pieces = new ArrayList<>();

    ThinPrint(PrintMask mask, Area page) {
        for (int y = THIN; y < page.bottom() - THIN; y++) {
            for (int x = 0; x + LENGTH <= page.right(); x += APART) {
                if (thin(mask, x, y)) {
                    pieces.add(new Area(x, y, x + LENGTH, y + 1));
                }
            }
        }
    }

    /** Whether the upper edge of a thin level line lies here all along. */
    private static boolean thin(PrintMask mask, int left, int y) {
        for (int x = left; x < left + LENGTH; x++) {
            if (!mask.print(x, y) || mask.print(x, y - 1) || mask.print(x, y + THIN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a scan shows the lines nearly everywhere; nothing is asked of a page without any. */
    boolean shows(PageView page) {
        int shown = 0;
        for (Area piece : pieces) {
            Frame frame = page.frame(piece);
            for (int x = piece.left(); x < piece.right(); x++) {
                shown += frame.dark(x, piece.top() - AROUND, piece.bottom() + AROUND, Limits.PEN) ? 1 : 0;
            }
        }
        return shown >= Limits.THIN_SHOWN * LENGTH * pieces.size();
    }
}
