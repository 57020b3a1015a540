package vn.kiemphieu.scanner.mark;

import java.util.Arrays;
import vn.kiemphieu.scanner.mark.Grid.Area;

/** Places of a row by which its print is found again: some on print, as many just beside it. */
final class RowPrint {
    /** Places of each kind: enough that no voter's mark, covering some, can hide where the row is. */
    private static final int PLACES = 64;

    private final Area area;
    private final int[] print;
    private final int[] beside;

    RowPrint(PrintMask mask, Area area) {
        this.area = area;
        this.print = some(places(mask, area, true));
        this.beside = some(places(mask, area, false));
    }

    /** Whether what lies beside print is as dark as a pen, in most places: then print cannot be told from ink. */
    boolean covered(RowView view) {
        int dark = 0;
        for (int i = 0; i < beside.length; i += 2) {
            int seen = view.frame()
                    .darkness(
                            beside[i] + view.shift().dx(),
                            beside[i + 1] + view.shift().dy());
            dark += seen >= Limits.PEN ? 1 : 0;
        }
        return 4 * dark > beside.length;
    }

    Area area() {
        return area;
    }

    /** On print, as x, y, x, y … */
    int[] print() {
        return print;
    }

    /** Just beside print, likewise. */
    int[] beside() {
        return beside;
    }

    private static int[] places(PrintMask mask, Area area, boolean onPrint) {
        int[] places = new int[2 * area.width() * area.height()];
        int n = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                if (onPrint ? mask.core(x, y) : mask.near(x, y) && !mask.print(x, y)) {
                    places[n++] = x;
                    places[n++] = y;
                }
            }
        }
        return Arrays.copyOf(places, n);
    }

    /** Evenly chosen over all of them. */
    private static int[] some(int[] places) {
        int count = places.length / 2;
        int chosen = Math.min(PLACES, count);
        int[] some = new int[2 * chosen];
        for (int i = 0; i < chosen; i++) {
            int from = (int) ((long) i * count / chosen);
            some[2 * i] = places[2 * from];
            some[2 * i + 1] = places[2 * from + 1];
        }
        return some;
    }
}
