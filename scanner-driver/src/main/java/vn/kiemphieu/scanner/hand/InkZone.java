package vn.kiemphieu.scanner.hand;

import java.util.List;
import vn.kiemphieu.tally.election.Column;

/**
 * The pen in one place for marks, as the page was printed: moved to where the print of its row should lie.
 *
 * @param width pixels across, 200 to the inch
 * @param ink row by row; where print is, there is none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never kept
public record InkZone(Place place, int width, boolean[] ink) {

    /** A place for marks: one column of one row of the ballot. */
    public record Place(int row, Column column) implements Comparable<Place> {
        private static final List<Column> COLUMNS = List.of(Column.values());

        @Override
        public int compareTo(Place other) {
            return Integer.compare(number(), other.number());
        }

        boolean ofName() {
            return column == Column.NAME;
        }

        /** One number for both. */
        int number() {
            return row * COLUMNS.size() + COLUMNS.indexOf(column);
        }

        static Place of(int number) {
            return new Place(number / COLUMNS.size(), COLUMNS.get(number % COLUMNS.size()));
        }
    }
}
