package vn.kiemphieu.tally.check;

import java.util.List;

/**
 * What the sheets drawn say of one assertion.
 *
 * @param harmful where the paper says less for it than the record
 * @param harmless where the paper says more for it
 * @param achieved the risk left if nothing is harmful
 */
public record Finding(Assertion assertion, List<Position> harmful, List<Position> harmless, Risk achieved) {
    public Finding {
        harmful = List.copyOf(harmful);
        harmless = List.copyOf(harmless);
    }

    /** Whether no sheet speaks against it. */
    public boolean isClean() {
        return harmful.isEmpty();
    }
}
