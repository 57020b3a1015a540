package vn.kiemphieu.counter.bench.figures;

import java.util.Comparator;
import vn.kiemphieu.tally.election.Column;

/**
 * A place for a mark on one printed page.
 *
 * @param page the paper and its page, such as {@code bch-1}
 * @param marked whether a mark, made as asked for, stands in it
 */
public record Place(String page, boolean marked, int row, Column column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::page)
            .thenComparing(Place::marked)
            .thenComparingInt(Place::row)
            .thenComparing(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
