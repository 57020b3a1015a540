package vn.kiemphieu.tally.check;

import vn.kiemphieu.tally.ballot.BallotFinding.Settled;

/** What two people read from one sheet of paper, each without knowing what the other or the machine read. */
public record HandReading(Position position, Settled first, Settled second) {
    boolean isAgreed() {
        return first.equals(second);
    }
}
