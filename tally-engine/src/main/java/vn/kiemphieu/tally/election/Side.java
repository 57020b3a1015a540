package vn.kiemphieu.tally.election;

/** A side of a sheet. */
public enum Side {
    FRONT,
    BACK
}
