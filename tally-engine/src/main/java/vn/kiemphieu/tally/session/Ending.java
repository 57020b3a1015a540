package vn.kiemphieu.tally.session;

import vn.kiemphieu.tally.ballot.BallotFinding;
import vn.kiemphieu.tally.election.ElectionId;

/** What two people make of a record that waited for them. */
public sealed interface Ending {

    /** It is a ballot out of the box and counts as collected. */
    record Collected(ElectionId election, BallotFinding.Settled ballot) implements Ending {}

    /** It is no ballot of its own. */
    record SetAside(Why why) implements Ending {}

    /** Why a record is no ballot of its own; the like codes of {@code docs/states.md}. */
    enum Why {
        /** The sheet of another record, which stays. */
        SAME_SHEET,
        /** It did not come out of the box. */
        MISFED,
        /** The paper was fed again, and the new record counts. */
        REFED
    }
}
