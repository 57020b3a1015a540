package vn.kiemphieu.tally.election;

/** Whether the papers of a congress file are for the official count or for practice; printed on every ballot. */
public enum Mode {
    OFFICIAL,
    REHEARSAL
}
