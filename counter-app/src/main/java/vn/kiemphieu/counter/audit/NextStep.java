package vn.kiemphieu.counter.audit;

/** What comes next in the hand check of an election. */
public enum NextStep {
    PLAN,
    /** No sample will do: all paper is counted by hand. */
    COUNT_IN_FULL,
    DRAW,
    READ,
    COMPARE,
    /** The records of the sheets drawn were opened; comparing again comes to the same. */
    DESTROY,
    /** Everything is done. */
    NOTHING
}
