package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/** The sign that a strike was taken back: a ring around the struck name. */
final class TakenBack {
    private final Pen pen;
    private final Area name;
    private final Area zone;

    /**
     * Looks at one struck name.
     *
     * @param name the body of its letters
     * @param zone all that belongs to it
     */
    TakenBack(Pen pen, Area name, Area zone) {
        this.pen = pen;
        this.name = name;
        this.zone = zone;
    }

    /** Ink above and below the letters in the same columns, one beside the other, and paper between. */
    boolean seen() {
        int beyond = (int) (Limits.RING_REACH * name.height());
        int run = 0;
        int longest = 0;
        for (int x = name.left(); x < name.right(); x++) {
            boolean around = inked(x, zone.top(), name.top() - beyond)
                    && inked(x, name.bottom() + beyond, zone.bottom())
                    && paper(x, name.top() - beyond, name.bottom() + beyond) >= Limits.RING_PAPER;
            run = around ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= Grid.pixels(Limits.RING_LENGTH);
    }

    private boolean inked(int x, int from, int to) {
        for (int y = from; y <= to; y++) {
            if (pen.at(x, y, Limits.PEN)) {
                return true;
            }
        }
        return false;
    }

    /** Pixels of a column that show paper: no print, no pen. */
    private int paper(int x, int from, int to) {
        int paper = 0;
        for (int y = from; y < to; y++) {
            paper += !pen.mask().near(x, y) && !pen.at(x, y, Limits.PEN) ? 1 : 0;
        }
        return paper;
    }
}
