package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * How far the print of a row lies from where the registration marks say.
 *
 * @param dx pixels to the right
 * @param dy pixels down
 * @param match mean darkness of the print above that of its surroundings
 */
record RowShift(int dx, int dy, int match) {

    /** Tries every shift within reach, every second one first. */
    static RowShift find(SeenPage seen, PrintMask mask, Area area) {
        int[] places = places(mask, area);
        RowShift best = new RowShift(0, 0, Integer.MIN_VALUE);
        for (int dy = -Limits.ROW_SHIFT; dy <= Limits.ROW_SHIFT; dy += 2) {
            for (int dx = -Limits.ROW_SHIFT; dx <= Limits.ROW_SHIFT; dx += 2) {
                best = best.orBetter(seen, places, dx, dy);
            }
        }
        RowShift coarse = best;
        for (int dy = coarse.dy - 1; dy <= coarse.dy + 1; dy++) {
            for (int dx = coarse.dx - 1; dx <= coarse.dx + 1; dx++) {
                best = best.orBetter(seen, places, dx, dy);
            }
        }
        return best;
    }

    boolean proven() {
        return match >= Limits.ROW_MATCH;
    }

    private RowShift orBetter(SeenPage seen, int[] places, int x, int y) {
        int found = match(seen, places, x, y);
        boolean nearer = found == match && x * x + y * y < dx * dx + dy * dy;
        return found > match || nearer ? new RowShift(x, y, found) : this;
    }

    private static int match(SeenPage seen, int[] places, int dx, int dy) {
        long print = 0;
        long around = 0;
        int prints = 0;
        for (int i = 0; i < places.length; i += 3) {
            int dark = seen.at(places[i] + dx, places[i + 1] + dy);
            if (places[i + 2] == 1) {
                print += dark;
                prints++;
            } else {
                around += dark;
            }
        }
        int arounds = places.length / 3 - prints;
        return prints == 0 || arounds == 0 ? 0 : (int) (print / prints - around / arounds);
    }

    /** Print and the margin around it, as x, y, 1 for print and 0 for margin. */
    private static int[] places(PrintMask mask, Area area) {
        int[] places = new int[3 * area.width() * area.height()];
        int n = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                if (mask.near(x, y)) {
                    places[n++] = x;
                    places[n++] = y;
                    places[n++] = mask.print(x, y) ? 1 : 0;
                }
            }
        }
        return Arrays.copyOf(places, n);
    }
}
