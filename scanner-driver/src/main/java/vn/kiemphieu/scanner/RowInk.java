package vn.kiemphieu.scanner;

import java.util.Map;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Column;

/**
 * What the second look saw in one row.
 *
 * @param row its number on the ballot, from 1
 * @param ink per measured column of the form
 */
public record RowInk(int row, Map<Column, Ink> ink) {
    public RowInk {
        ink = Map.copyOf(ink);
    }
}
