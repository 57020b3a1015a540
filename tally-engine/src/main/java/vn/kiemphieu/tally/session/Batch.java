package vn.kiemphieu.tally.session;

import java.util.Set;

/** A pile of sheets that was counted by hand and then fed in one go. */
public record Batch(BatchSlip slip, State state) {
    /** A smaller batch joins the one before it: among a few records a voter might be told (security, no order). */
    public static final int FEWEST_ALONE = 25;

    public Batch {
        if (state instanceof Joined joined && joined.into() >= slip.number()) {
            throw new IllegalArgumentException("a batch joins one before it");
        }
    }

    public int number() {
        return slip.number();
    }

    /** Its records, while they are its own: none before it is counted, none once it joined another. */
    public Set<RecordId> records() {
        return state.records();
    }

    Batch with(State next) {
        return new Batch(slip, next);
    }

    /** Where a batch stands. */
    public sealed interface State {
        /** Its records, while they are its own. */
        default Set<RecordId> records() {
            return Set.of();
        }
    }

    /** Sheets go through the scanner; what was fed is the batch's own business until it is counted. */
    public record Feeding() implements State {}

    /**
     * Fed, and as many sheets as counted by hand.
     *
     * @param records its records and those of the batches that joined it
     */
    public record Counted(Set<RecordId> records) implements State {
        public Counted {
            records = Set.copyOf(records);
        }
    }

    /**
     * Taken out whole, as if never fed.
     *
     * @param records what it had been; none where it was still being fed
     */
    public record Withdrawn(Set<RecordId> records, String reason, TwoPeople by) implements State {
        public Withdrawn {
            records = Set.copyOf(records);
            reason = Checks.words(reason);
        }
    }

    /**
     * Too small to stand alone: its records became those of an earlier batch, whose fate it shares.
     *
     * @param into number of that batch
     */
    public record Joined(int into) implements State {}
}
