package vn.kiemphieu.tally.ballot;

import java.util.Map;
import vn.kiemphieu.tally.election.Column;

/**
 * What was seen in one row.
 *
 * @param row its number on the ballot, from 1
 * @param ink per measured column of the form
 * @param cross false where a clear mark is not an X (C7); true otherwise and for struck names
 */
public record RowReading(int row, Map<Column, Ink> ink, boolean cross) {
    public RowReading {
        ink = Map.copyOf(ink);
    }

    /** What was seen in one column. */
    Ink in(Column column) {
        Ink seen = ink.get(column);
        if (seen == null) {
            throw new IllegalArgumentException("row " + row + " was not measured in column " + column);
        }
        return seen;
    }
}
