package vn.kiemphieu.counter.bench.figures;

import java.util.Comparator;

/**
 * Sheets that have something in common.
 *
 * @param form the ballot form, as its identifier; empty for all forms together
 * @param value of the facet; empty for a form as a whole
 */
public record Group(Facet facet, String form, String value) implements Comparable<Group> {
    /** Every sheet. */
    public static final Group ALL = new Group(Facet.ALL, "", "");

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::facet)
            .thenComparingInt(Group::number)
            .thenComparing(Group::value)
            .thenComparing(Group::form);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }

    /** The lower end of its bin; 0 where the facet is no number. */
    public int number() {
        return facet.isNumber() ? Integer.parseInt(value) : 0;
    }
}
