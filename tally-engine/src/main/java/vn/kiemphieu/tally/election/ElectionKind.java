package vn.kiemphieu.tally.election;

/** Why an election is held. */
public enum ElectionKind {
    /** The first vote on a list. */
    FIRST,
    /** E7, E8: a further round for the seats that the last one left open. */
    FURTHER,
    /** E5: a vote among those who tied across the last seat. */
    REVOTE
}
