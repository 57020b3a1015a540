package vn.kiemphieu.scanner.mark;

import java.util.List;
import java.util.Set;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;

/** One row as it was seen; what that says may depend on the voter's other marks. */
interface RowSeen {
    /** Where its print was found. */
    RowShift shift();

    /** The shares of the boxes that its marks cover, in thousandths; empty boxes left out. */
    List<Integer> shares();

    /** The places of this row in which a mark was seen: only there a mark may run on beyond its place. */
    List<Area> marked();

    /** What was seen where no mark belongs. */
    Set<Remark> remarks();

    /**
     * What the row says.
     *
     * @param usual the share of a box, in thousandths, that this voter's marks usually cover; 0 where too few tell
     */
    RowReading reading(int usual);
}
