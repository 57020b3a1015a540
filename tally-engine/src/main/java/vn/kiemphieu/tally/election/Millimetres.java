package vn.kiemphieu.tally.election;

/**
 * A length or a place on paper, exact to the hundredth of a millimetre.
 *
 * @param hundredths hundredths of a millimetre
 */
public record Millimetres(int hundredths) implements Comparable<Millimetres> {
    /** No length at all. */
    public static final Millimetres ZERO = new Millimetres(0);

    /** Whole millimetres. */
    public static Millimetres of(int millimetres) {
        return new Millimetres(Math.multiplyExact(millimetres, 100));
    }

    public Millimetres plus(Millimetres other) {
        return new Millimetres(Math.addExact(hundredths, other.hundredths));
    }

    public Millimetres minus(Millimetres other) {
        return new Millimetres(Math.subtractExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Millimetres other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
