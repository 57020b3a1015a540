package vn.kiemphieu.tally.ballot;

import java.util.Optional;
import java.util.Set;

/** What the machine says of a ballot: it finds it valid or refers it to people. It has no word for invalid. */
public sealed interface BallotFinding {

    /** A ballot as it goes into a tally. */
    sealed interface Settled permits Valid, Invalid {}

    /** Valid, with what it says of every person. */
    record Valid(Choices choices) implements BallotFinding, Settled {}

    /**
     * For the committee to conclude.
     *
     * @param unclear rows that need a decision each; may be empty where only the ballot as a whole is in question
     * @param reasons why it is referred, at least one
     * @param proposal the ground of invalidity that seems to apply
     */
    record Referred(Set<Integer> unclear, Set<Reason> reasons, Optional<InvalidityGround> proposal)
            implements BallotFinding {
        public Referred {
            unclear = Set.copyOf(unclear);
            reasons = Set.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a ballot is referred for a reason");
            }
        }
    }

    /** The committee's conclusion (190-QĐ/TW art. 8); the machine never makes one. */
    record Invalid(InvalidityGround ground) implements Settled {}
}
