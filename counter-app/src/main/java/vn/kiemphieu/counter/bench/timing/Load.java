package vn.kiemphieu.counter.bench.timing;

/**
 * Reading from memory on some threads at once.
 *
 * @param sheets read
 * @param wallNanos from first to last
 * @param cpuNanos processor time of the whole process meanwhile, garbage collection and all
 */
public record Load(long sheets, long wallNanos, long cpuNanos) {
    public static final Load ZERO = new Load(0, 0, 0);

    public Load plus(Load other) {
        return new Load(sheets + other.sheets, wallNanos + other.wallNanos, cpuNanos + other.cpuNanos);
    }

    public long cpuPerSheet() {
        return sheets == 0 ? 0 : cpuNanos / sheets;
    }

    /** Times a thousand. */
    public long sheetsPerSecond() {
        return wallNanos == 0 ? 0 : sheets * 1_000_000_000_000L / wallNanos;
    }
}
