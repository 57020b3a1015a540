package vn.kiemphieu.counter.conclusion;

import vn.kiemphieu.tally.ballot.BallotFinding.Settled;

/** What became of one ballot or page in the end. */
public sealed interface Ending {

    /**
     * It counts as collected, valid or invalid.
     *
     * @param by who settled it
     */
    record Collected(Settled ballot, By by) implements Ending {}

    /** It is no ballot of its own: the same sheet, misfed, or fed again. */
    record SetAside(Conclusion.As as) implements Ending {}

    /** Two people have to conclude. */
    record Waiting() implements Ending {}

    /** The unmarked back of a ballot: accounted for, and that is all. */
    record NothingToSettle() implements Ending {}

    /** Who settled a ballot. */
    enum By {
        MACHINE,
        /** Two people, each for themselves, in a batch that was never scanned. */
        DOUBLE_ENTRY,
        /** Looking at picture or paper. */
        PEOPLE,
        /** From the paper alone, because no picture could be read. */
        PEOPLE_KEYING
    }
}
