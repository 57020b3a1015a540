package vn.kiemphieu.tally.check;

import java.util.Set;

/**
 * What the paper and the records look like before a hand check.
 *
 * @param sheets N: ballots in hand, counted by hand
 * @param unmatched U: sheets without a record and records without a sheet
 * @param troubles what people say is wrong; each makes a sample worthless
 */
public record Evidence(int sheets, long unmatched, Set<Why> troubles) {
    private static final Set<Why> TOLD_BY_PEOPLE =
            Set.of(Why.ACCOUNT_OPEN, Why.COMMITMENT_BROKEN, Why.CUSTODY_BROKEN, Why.FIGURE_DISPUTED);

    public Evidence {
        troubles = Set.copyOf(troubles);
        if (sheets < 1 || unmatched < 0) {
            throw new IllegalArgumentException("a hand check has paper to look at, and no less than none unmatched");
        }
        if (!TOLD_BY_PEOPLE.containsAll(troubles)) {
            throw new IllegalArgumentException("people tell of " + TOLD_BY_PEOPLE + " only, not of " + troubles);
        }
    }

    /** Nothing is amiss. */
    public static Evidence of(int sheets) {
        return new Evidence(sheets, 0, Set.of());
    }
}
