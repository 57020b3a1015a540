package vn.kiemphieu.counter.closing;

/** What must always hold does not: nothing of this count may be used before somebody has looked. */
public final class IntegrityBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntegrityBroken(String sentence) {
        super(sentence);
    }
}
