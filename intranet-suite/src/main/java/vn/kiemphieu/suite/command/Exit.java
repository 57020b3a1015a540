package vn.kiemphieu.suite.command;

/** How a command ends, for people and for scripts; the same numbers as at the kiosk. */
enum Exit {
    DONE(0),
    /** A mistake of ours. */
    OUR_BUG(1),
    /** The request cannot be done as asked; nothing was done. */
    WRONG_REQUEST(2),
    /** What must always hold does not. */
    INTEGRITY(4),
    /** The disk, the network or the database failed midway. */
    WORLD_FAILED(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
