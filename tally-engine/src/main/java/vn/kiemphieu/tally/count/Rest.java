package vn.kiemphieu.tally.count;

import java.util.List;
import vn.kiemphieu.tally.election.Candidate;

/** What an election leaves to be done. */
public sealed interface Rest {

    /** Every seat is filled, or the ballot elects to none. */
    record Nothing() implements Rest {}

    /**
     * E5: equal votes across the last seat; none of these is elected, a re-vote among them decides.
     *
     * @param candidates who tied, in the order of the ballot
     * @param seats how many of them may be elected, at least one
     */
    record Tied(List<Candidate> candidates, int seats) implements Rest {
        public Tied {
            candidates = List.copyOf(candidates);
            if (seats < 1 || seats >= candidates.size()) {
                throw new IllegalArgumentException("people tie for at least one seat, and are more than the seats");
            }
        }
    }

    /** E7, E9: fewer qualified than seats; whether to vote again is the congress's decision. */
    record SeatsLeft(int seats) implements Rest {
        public SeatsLeft {
            if (seats < 1) {
                throw new IllegalArgumentException("at least one seat is left, or nothing");
            }
        }
    }
}
