package vn.kiemphieu.counter.session;

/** Which of the two people who type a keyed batch. */
public enum Pass {
    FIRST,
    SECOND
}
