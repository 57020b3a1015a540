package vn.kiemphieu.counter.bench.marks;

/** What people who looked at a mark said of it. */
enum Label {
    /** Marked, with an X, as our ballots ask for. */
    CROSSED,
    /** Marked clearly in another way. */
    MARKED,
    UNMARKED,
    AMBIGUOUS
}
