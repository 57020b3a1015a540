package vn.kiemphieu.scanner.mark;

import java.util.Optional;
import vn.kiemphieu.scanner.page.Frame;

/**
 * How far the print of a row lies from where the registration marks say.
 *
 * @param dx pixels to the right
 * @param dy pixels down
 * @param match mean darkness of the print above that of its surroundings
 */
record RowShift(int dx, int dy, int match) {

    /** Rows one below the other are shifted alike but for this, pixels. */
    private static final int NEIGHBOURS = 2;

    /** Where a row is looked for first. */
    static final RowShift NONE = new RowShift(0, 0, 0);

    /**
     * Looks where the neighbouring row lay; where the print is not plainly there, tries every shift within reach.
     *
     * @param neighbour the shift of a row nearby
     */
    static RowShift find(Frame frame, RowPrint row, RowShift neighbour) {
        RowShift near = new RowShift(neighbour.dx, neighbour.dy, match(frame, row, neighbour.dx, neighbour.dy))
                .climbed(frame, row);
        if (near.match >= Limits.ROW_PLAIN && near.within(Limits.ROW_SHIFT)) {
            return near;
        }
        RowShift best = new RowShift(0, 0, Integer.MIN_VALUE);
        for (int dy = -Limits.ROW_SHIFT; dy <= Limits.ROW_SHIFT; dy += 2) {
            for (int dx = -Limits.ROW_SHIFT; dx <= Limits.ROW_SHIFT; dx += 2) {
                best = best.orBetter(new RowShift(dx, dy, match(frame, row, dx, dy)));
            }
        }
        return best.climbed(frame, row);
    }

    /** Where a row lies whose neighbours above and below are found alike; empty where they are not. */
    static Optional<RowShift> between(RowShift above, RowShift below) {
        boolean alike = Math.abs(above.dx - below.dx) <= NEIGHBOURS && Math.abs(above.dy - below.dy) <= NEIGHBOURS;
        return alike && above.proven() && below.proven()
                ? Optional.of(new RowShift(
                        (above.dx + below.dx) / 2, (above.dy + below.dy) / 2, Math.min(above.match, below.match)))
                : Optional.empty();
    }

    boolean proven() {
        return match >= Limits.ROW_MATCH;
    }

    private boolean within(int reach) {
        return Math.abs(dx) <= reach && Math.abs(dy) <= reach;
    }

    /** Step by step to the best of its neighbours. */
    private RowShift climbed(Frame frame, RowPrint row) {
        RowShift best = this;
        RowShift from;
        do {
            from = best;
            for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                int x = from.dx + step[0];
                int y = from.dy + step[1];
                best = best.orBetter(new RowShift(x, y, match(frame, row, x, y)));
            }
        } while (!best.equals(from) && best.within(2 * Limits.ROW_SHIFT));
        return best;
    }

    private RowShift orBetter(RowShift other) {
        boolean nearer = other.match == match && other.dx * other.dx + other.dy * other.dy < dx * dx + dy * dy;
        return other.match > match || nearer ? other : this;
    }

    private static int match(Frame frame, RowPrint row, int dx, int dy) {
        return mean(frame, row.print(), dx, dy) - mean(frame, row.beside(), dx, dy);
    }

    private static int mean(Frame frame, int[] places, int dx, int dy) {
        int sum = 0;
        for (int i = 0; i < places.length; i += 2) {
            sum += frame.darkness(places[i] + dx, places[i + 1] + dy);
        }
        return places.length == 0 ? 0 : 2 * sum / places.length;
    }
}
