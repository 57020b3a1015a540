package vn.kiemphieu.testballots.mark;

import java.util.Comparator;
import java.util.List;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.testballots.picture.Area;

/**
 * A printed name and its words.
 *
 * @param first the word on the left: họ, or what stands for it
 * @param last the word on the right: tên
 * @param below free paper down to the next name or the foot of the page, in millimetres
 * @param neighbours the other names of its column, the nearest first
 */
public record NamePlace(Area name, Area first, Area last, double below, List<Area> neighbours) {
    public NamePlace {
        neighbours = List.copyOf(neighbours);
    }

    /** No name is given more than this, however empty the page below. */
    private static final double MOST_BELOW = 4;

    public static NamePlace of(Page page, Row row) {
        Area name = Area.of(row.name());
        Area last = Area.of(row.given());
        Area first = row.family().or(row::middle).map(Area::of).orElse(last);
        return new NamePlace(name, first, last, below(name, page.rows()), neighbours(name, page.rows()));
    }

    private static List<Area> neighbours(Area name, List<Row> rows) {
        return rows.stream()
                .map(row -> Area.of(row.name()))
                .filter(other -> other.x() < name.right() && name.x() < other.right() && !other.equals(name))
                .sorted(Comparator.comparingDouble(other -> Math.abs(other.y() - name.y())))
                .toList();
    }

    private static double below(Area name, List<Row> rows) {
        return rows.stream()
                .map(row -> Area.of(row.name()))
                .filter(other ->
                        other.y() > name.bottom() - 0.5 && other.x() < name.right() && name.x() < other.right())
                .mapToDouble(other -> other.y() - name.bottom())
                .reduce(MOST_BELOW, Math::min);
    }

    boolean oneWord() {
        return first.equals(last);
    }
}
