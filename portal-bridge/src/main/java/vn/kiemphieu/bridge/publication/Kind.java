package vn.kiemphieu.bridge.publication;

/** The kinds of publication; each goes one way only. */
public enum Kind {
    RESULT(Direction.OUTWARD),
    BOARD(Direction.OUTWARD),
    ARTICLE(Direction.OUTWARD),
    /** A reader's comment that was let through. */
    COMMENT(Direction.OUTWARD),
    WITHDRAWAL(Direction.OUTWARD),
    /** Comments of readers on which nobody has decided. */
    LETTERS(Direction.INWARD);

    private final Direction direction;

    Kind(Direction direction) {
        this.direction = direction;
    }

    /** Which way it goes. */
    public Direction direction() {
        return direction;
    }
}
