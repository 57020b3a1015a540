package vn.kiemphieu.scanner;

import java.util.List;
import vn.kiemphieu.tally.election.Column;

/**
 * One row of a page, upright and twice as large as it is read, with what was seen in it.
 *
 * @param row its number on the ballot
 * @param picture of the row with name, boxes and a margin around them
 * @param ink of the same size: {@link #PEN} where the pen was seen, {@link #PALE} where it may have been, else 0
 * @param zones where name and boxes were found
 * @param evidence what was measured
 */
public record RowCloseUp(int row, GreyPicture picture, GreyPicture ink, List<Zone> zones, List<RowEvidence> evidence) {
    /** Ink dark enough for a mark. */
    public static final int PEN = 255;
    /** Ink too pale for a mark, too dark for paper. */
    public static final int PALE = 128;

    public RowCloseUp {
        zones = List.copyOf(zones);
        evidence = List.copyOf(evidence);
    }

    /**
     * A place in the picture, in its pixels; right and bottom are the first outside.
     *
     * @param column {@link Column#NAME} for all that belongs to a name
     */
    public record Zone(Column column, int left, int top, int right, int bottom) {}
}
