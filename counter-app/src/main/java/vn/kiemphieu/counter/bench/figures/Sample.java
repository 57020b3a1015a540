package vn.kiemphieu.counter.bench.figures;

import java.util.Set;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Truth;

/**
 * A page with a known answer.
 *
 * @param name unique in its run
 * @param traits what it has in common with others
 */
public record Sample(String name, Election election, Truth truth, Set<Trait> traits) {
    private static final Trait HEAVY = new Trait(Facet.GRADE, "HEAVY");

    public Sample {
        traits = Set.copyOf(traits);
    }

    /** Whether it counts among the heavily worn. */
    public boolean heavy() {
        return traits.contains(HEAVY);
    }

    /** Places for a mark on the page. */
    public int positions() {
        return truth.rows().size() * election.form().columns().size();
    }
}
