package vn.kiemphieu.counter.command;

/** How a command ends, for people and for scripts. */
enum Exit {
    /** Every page and ballot is settled. */
    SETTLED(0),
    /** A mistake of ours. */
    OUR_BUG(1),
    /** The request cannot be done as asked; nothing was counted. */
    WRONG_REQUEST(2),
    /** Something waits, or the account is missing or does not balance. */
    NEEDS_PEOPLE(3),
    /** What must always hold does not. */
    INTEGRITY(4),
    /** The disk, a folder or a device failed midway; a rerun resumes. */
    WORLD_FAILED(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
