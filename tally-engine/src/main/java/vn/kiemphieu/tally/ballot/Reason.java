package vn.kiemphieu.tally.ballot;

/** Why a ballot goes to people: the numbers of the rules in {@code docs/rules.md}, a closed list. */
public enum Reason {
    /** Not issued by the counting committee: ballots of another election, foreign paper. */
    V1,
    /** Stamp missing or defective. */
    V2,
    /** A person outside the list. */
    V3,
    /** A signature or added writing. */
    V4,
    /** An identifying mark or a second ink. */
    V5,
    /** Everybody struck. */
    A1,
    /** More names left than seats. */
    A3,
    /** A strike that is not clear. */
    A4,
    /** Both boxes or neither, of one name. */
    B2,
    /** Several boxes: nothing clear in any row. */
    C4,
    /** Several boxes: against everybody. */
    C5,
    /** Names struck where boxes are to be marked. */
    C6,
    /** A mark that is not an X, or not clear. */
    C7,
    /** Pages of the ballot missing, doubled or out of order. */
    PAGES
}
