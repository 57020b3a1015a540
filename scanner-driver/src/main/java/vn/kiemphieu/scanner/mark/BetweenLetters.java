package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/**
 * The white in and between the letters of a name, a pixel or more from print, where the usual look sees no pen. Blurred
 * print shows there too, but in all names of a page alike.
 */
final class BetweenLetters {
    /** Print within so many pixels of a place blurs into it. */
    private static final int AROUND = 2;

    private BetweenLetters() {}

    /**
     * Whether more of a part of a name is dark than blurred print makes it.
     *
     * @param usual share of the white that is dark in most names
     */
    static boolean struck(Pen pen, Area part, double usual) {
        double dark = dark(pen, part);
        return dark >= usual + Limits.LETTERS_DARK && dark >= Limits.LETTERS_TIMES * usual;
    }

    /** The share of the white that is dark; 0 where there is none. */
    static double dark(Pen pen, Area part) {
        int white = 0;
        int dark = 0;
        for (int y = part.top(); y < part.bottom(); y++) {
            for (int x = part.left(); x < part.right(); x++) {
                if (white(pen.mask(), x, y)) {
                    white++;
                    dark += pen.seen().at(x, y) >= Limits.PEN ? 1 : 0;
                }
            }
        }
        return white == 0 ? 0 : (double) dark / white;
    }

    private static boolean white(PrintMask mask, int x, int y) {
        if (mask.beside(x, y)) {
            return false;
        }
        int print = 0;
        for (int dy = -AROUND; dy <= AROUND; dy++) {
            for (int dx = -AROUND; dx <= AROUND; dx++) {
                print += mask.print(x + dx, y + dy) ? 1 : 0;
            }
        }
        return print <= Limits.LETTERS_PRINT;
    }
}
