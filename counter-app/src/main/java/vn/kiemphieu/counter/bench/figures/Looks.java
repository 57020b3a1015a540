package vn.kiemphieu.counter.bench.figures;

/**
 * How often a place was looked at, and how often it was in doubt.
 *
 * @param doubts the answer was unsure or wrong; at most one for a sheet, so that one dirty sheet is one event
 */
public record Looks(long looked, long doubts) {
    public static final Looks ZERO = new Looks(0, 0);

    public Looks plus(Looks other) {
        return new Looks(looked + other.looked, doubts + other.doubts);
    }
}
