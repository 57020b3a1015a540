package vn.kiemphieu.scanner.mark;

import java.util.List;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;

/** The area around a printed name in which ink belongs to that name: up to half-way to its neighbours above and below. */
final class NameZone {
    /** Most that ink may lie above or below a name and still be about it, millimetres. */
    private static final double MOST = 1.8;

    private NameZone() {}

    static Area of(Row row, List<Row> all) {
        Area name = Area.of(row.name());
        int up = Grid.pixels(MOST);
        int down = up;
        for (Row other : all) {
            if (other.number() == row.number() || !sameColumn(row.name(), other.name())) {
                continue;
            }
            Area neighbour = Area.of(other.name());
            if (neighbour.top() > name.top()) {
                down = Math.min(down, Math.max(0, (neighbour.top() - name.bottom()) / 2));
            } else {
                up = Math.min(up, Math.max(0, (name.top() - neighbour.bottom()) / 2));
            }
        }
        int reach = Grid.pixels(Limits.NAME_REACH);
        return new Area(name.left() - reach, name.top() - up, name.right() + reach, name.bottom() + down);
    }

    /** Whether two names stand in the same column of names. */
    static boolean sameColumn(Box one, Box other) {
        return one.x().compareTo(other.right()) < 0 && other.x().compareTo(one.right()) < 0;
    }
}
