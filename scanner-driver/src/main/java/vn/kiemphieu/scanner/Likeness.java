package vn.kiemphieu.scanner;

/**
 * How alike the handwriting on two pages is.
 *
 * @param marks compared
 * @param bits how improbable it is that the marks of different voters agree so well: one in two to the power of it; below 0
 *     they differ. No more is looked at than the verdict needs
 */
public record Likeness(Verdict verdict, int marks, int bits) {

    /** What it comes to. */
    public enum Verdict {
        /** One sheet, scanned twice. */
        SAME,
        DIFFERENT,
        /** Nothing can be told. */
        TOO_LITTLE_INK
    }

    public boolean isSame() {
        return verdict == Verdict.SAME;
    }
}
