package vn.kiemphieu.counter.audit;

import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** What a sheet of paper is to one election, in the eyes of whoever reads it. */
public sealed interface Paper {

    /** A ballot of the election. */
    record Ballot(Settled ballot) implements Paper {}

    /** Paper, but no ballot of this election. */
    record NoBallot() implements Paper {}

    /** At this place in the envelope lies nothing. */
    record Missing() implements Paper {}

    /** To the arithmetic of a hand check whatever votes for nobody is alike. */
    default Settled settled() {
        return this instanceof Ballot read ? read.ballot() : new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT);
    }
}
