package vn.kiemphieu.counter.bench.peers;

/** How one person marks a whole sheet. */
enum Hand {
    /** An X with an ordinary pen. */
    CROSS,
    TICK,
    /** An X with a pencil hardly pressed. */
    PENCIL
}
