package vn.kiemphieu.scanner.second;

import vn.kiemphieu.scanner.second.InkShare.Share;
import vn.kiemphieu.scanner.second.PlacesFound.Patch;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Box;

/** Whether a box is marked: by the share of it that is dark, well inside the printed line. */
final class BoxInk {
    /** Millimetres inside the line that do not count. */
    private static final double INSIDE = 0.6;

    private static final double MARKED = 0.08;
    /** A fold or a streak of the glass crosses a whole box, but has hardly any width: a mark has both. */
    private static final double SPREAD = 0.35;

    private static final double EMPTY = 0.01;

    private final InkShare shares;

    BoxInk(InkShare shares) {
        this.shares = shares;
    }

    Ink of(Patch patch, Box box) {
        Place inside = Place.grown(box, -INSIDE);
        Share share = shares.of(patch, inside);
        if (share.pen() >= MARKED && shares.spread(patch, inside) >= SPREAD) {
            return Ink.PRESENT;
        }
        return patch.proven() && share.pale() <= EMPTY ? Ink.NONE : Ink.UNSURE;
    }
}
