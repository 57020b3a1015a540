package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * Tells print that lies a little beside its place, as slipping rollers leave it, from pen: the whole neighbourhood of the
 * ink is the print that belongs there, all moved by the same way, and nothing else.
 */
final class PrintAstray {
    /** How much of the page around the ink must fit, pixels. */
    private static final int AROUND = 20;
    /** Farthest that print is looked for beside its place, pixels: along the feed 1.2 mm. */
    private static final int FARTHEST = 10;
    /** Fewest pixels of print that prove anything. */
    private static final int LEAST = 60;
    /** After so many pieces of ink that are something else a page is not asked any more: it takes time. */
    private static final int PATIENCE = 40;

    private final PrintMask mask;
    private final PageView page;
    private int dx;
    private int dy;
    private int inVain;

    PrintAstray(PrintMask mask, PageView page) {
        this.mask = mask;
        this.page = page;
    }

    /** Whether ink within this area is nothing but moved print. */
    boolean is(Area ink) {
        Area window = new Area(ink.left() - AROUND, ink.top() - AROUND, ink.right() + AROUND, ink.bottom() + AROUND);
        SeenArea seen = page.seeInk(window);
        if (fits(seen, dx, dy)) {
            return true;
        }
        for (int away = 1; away <= FARTHEST && inVain < PATIENCE; away++) {
            for (int i = -away; i <= away; i++) {
                if (fits(seen, i, -away) || fits(seen, i, away) || fits(seen, -away, i) || fits(seen, away, i)) {
                    return true;
                }
            }
        }
        inVain++;
        return false;
    }

    private boolean fits(SeenArea seen, int right, int down) {
        Area area = seen.area();
        int strange = 0;
        int dark = 0;
        int missing = 0;
        int core = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                int darkness = seen.at(x, y);
                if (darkness >= Limits.PEN) {
                    dark++;
                    strange += mask.near(x - right, y - down) ? 0 : 1;
                }
                if (mask.core(x - right, y - down)) {
                    core++;
                    missing += darkness >= Limits.PEN ? 0 : 1;
                }
            }
            if (strange > Limits.ASTRAY_STRANGE * area.width() * area.height()) {
                return false;
            }
        }
        boolean fits =
                core >= LEAST && strange <= Limits.ASTRAY_STRANGE * dark && missing <= Limits.ASTRAY_MISSING * core;
        if (fits) {
            dx = right;
            dy = down;
        }
        return fits;
    }
}
