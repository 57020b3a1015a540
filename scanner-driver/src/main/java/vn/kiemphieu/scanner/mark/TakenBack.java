package vn.kiemphieu.scanner.mark;

import vn.kiemphieu.scanner.mark.Grid.Area;

/** Signs that a strike was taken back: a ring around the struck name, or tall strokes across it. */
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

    boolean seen() {
        return upright() || ringed();
    }

    /** Ink that stands without a gap as high as the letters and more. */
    private boolean upright() {
        int upright = 0;
        for (int x = name.left(); x < name.right(); x++) {
            int top = -1;
            boolean tall = false;
            for (int y = zone.top(); y < zone.bottom(); y++) {
                if (pen.at(x, y, Limits.PEN)) {
                    top = top < 0 ? y : top;
                    tall |= y + 1 - top >= Limits.UPRIGHT * name.height();
                } else {
                    top = -1;
                }
            }
            upright += tall ? 1 : 0;
        }
        return upright >= Limits.TAKEN_BACK * name.width();
    }

    /** Ink above and below the letters in the same columns. */
    private boolean ringed() {
        double beyond = Limits.RING_REACH * name.height();
        int both = 0;
        for (int x = name.left(); x < name.right(); x++) {
            boolean around =
                    inked(x, zone.top(), name.top() - beyond) && inked(x, name.bottom() + beyond, zone.bottom());
            both += around ? 1 : 0;
        }
        return both >= Limits.RING_SHARE * name.width();
    }

    private boolean inked(int x, double from, double to) {
        for (int y = (int) Math.ceil(from); y <= to; y++) {
            if (pen.at(x, y, Limits.PEN)) {
                return true;
            }
        }
        return false;
    }
}
