package vn.kiemphieu.tally.check;

import java.util.Comparator;

/**
 * Where a sheet lies.
 *
 * @param sheet its place in the batch from the top, from 1
 */
public record Position(int batch, int sheet) implements Comparable<Position> {
    private static final Comparator<Position> AS_IT_LIES =
            Comparator.comparingInt(Position::batch).thenComparingInt(Position::sheet);

    @Override
    public int compareTo(Position other) {
        return AS_IT_LIES.compare(this, other);
    }
}
