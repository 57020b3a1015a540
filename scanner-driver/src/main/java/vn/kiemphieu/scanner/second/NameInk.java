package vn.kiemphieu.scanner.second;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.second.InkShare.Share;
import vn.kiemphieu.scanner.second.PlacesFound.Patch;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;

/** Whether a name is struck: by the share of dark paper between and beside the letters of each of its parts. */
final class NameInk {
    /** Millimetres at the top and the bottom of the letters that do not count: lines pass there that strike nothing. */
    private static final double INSIDE = 0.4;

    private static final double STRUCK = 0.03;
    private static final double CLEAN = 0.01;
    /** A stamp or a spill lies above and below a name as well. */
    private static final double COVERED = 0.08;

    private final InkShare shares;

    NameInk(InkShare shares) {
        this.shares = shares;
    }

    /** Struck is what has a line over both họ and tên; a single word, over that. */
    Ink of(Patch patch, Row row) {
        List<Share> ends = new ArrayList<>();
        row.family().ifPresent(family -> ends.add(share(patch, row, family)));
        ends.add(share(patch, row, row.given()));
        if (ends.stream().allMatch(share -> share.pen() >= STRUCK)) {
            return covered(patch, Place.grown(row.name(), 0)) ? Ink.UNSURE : Ink.PRESENT;
        }
        boolean clean =
                share(patch, row, row.name()).pale() <= CLEAN && ends.stream().allMatch(share -> share.pale() <= CLEAN);
        return patch.proven() && clean ? Ink.NONE : Ink.UNSURE;
    }

    private boolean covered(Patch patch, Place name) {
        int upper = patch.place().top();
        int bottom = name.top() + name.height();
        Place above = new Place(name.left(), upper, name.width(), name.top() - upper);
        Place below = new Place(
                name.left(), bottom, name.width(), upper + patch.place().height() - bottom);
        return shares.of(patch, above).pen() >= COVERED
                && shares.of(patch, below).pen() >= COVERED;
    }

    /** As wide as the part, as high as the whole name. */
    private Share share(Patch patch, Row row, Box part) {
        Place across = Place.grown(part, 0);
        Place high = Place.grown(row.name(), -INSIDE);
        return shares.of(patch, new Place(across.left(), high.top(), across.width(), high.height()));
    }
}
