package vn.kiemphieu.scanner;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the marks of a ballot were made with more than one ink. */
public final class Inks {
    /**
     * Marks so far apart in hue are clearly of two inks. One pen differs from mark to mark by much less, blue and black by
     * much more (docs/proofs.md).
     */
    public static final double APART = 0.35;

    private Inks() {}

    /**
     * The rows marked with another ink than most.
     *
     * @param marks of all pages of one ballot
     * @return empty where one ink may have made them all; of two inks on as many rows, those of the one used later
     */
    public static Set<Integer> otherRows(List<MarkHue> marks) {
        MarkHue one = null;
        MarkHue other = null;
        double most = APART;
        for (MarkHue first : marks) {
            for (MarkHue second : marks) {
                if (first.from(second) > most) {
                    most = first.from(second);
                    one = first;
                    other = second;
                }
            }
        }
        return one == null ? Set.of() : lesser(rowsNear(marks, one, other), rowsNear(marks, other, one));
    }

    private static NavigableSet<Integer> rowsNear(List<MarkHue> marks, MarkHue near, MarkHue far) {
        return marks.stream()
                .filter(mark -> mark.from(near) < mark.from(far))
                .map(MarkHue::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> lesser(NavigableSet<Integer> rows, NavigableSet<Integer> others) {
        boolean fewer = rows.size() < others.size();
        boolean later = rows.size() == others.size() && rows.first() > others.first();
        return fewer || later ? rows : others;
    }
}
