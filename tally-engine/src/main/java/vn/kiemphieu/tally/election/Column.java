package vn.kiemphieu.tally.election;

/** A place in a row where a voter may leave a mark. */
public enum Column {
    /** The printed name itself, to be struck through. */
    NAME,
    AGREE,
    DISAGREE,
    HIGH,
    MEDIUM,
    LOW
}
