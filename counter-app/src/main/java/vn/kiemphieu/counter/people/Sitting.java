package vn.kiemphieu.counter.people;

/** Where the counting session is, as far as it matters for who may come in. */
public enum Sitting {
    READY,
    /** Between opening and closing: a technician comes in only beside a member of the committee. */
    OPEN,
    CLOSED
}
