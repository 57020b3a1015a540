package vn.kiemphieu.counter.journal;

/** Passed between two writes to the disk; a test dies there. */
@FunctionalInterface
interface Moments {
    Moments NONE = moment -> {};

    void pass(String moment);
}
