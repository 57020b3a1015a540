package vn.kiemphieu.counter.bench.figures;

/**
 * Counts over some sheets (pages).
 *
 * @param sheets pages compared
 * @param positions places for a mark on pages that were read
 * @param good pages of valid ballots marked as asked for
 * @param goodNotValid of these, pages with any status but valid
 * @param misreads pages of a valid ballot whose vote differs from the truth
 * @param unreadable pages that could not be read
 * @param falseDuplicates pages taken for another one's copy
 * @param cpuNanos processor time of reading them
 */
public record Counts(
        long sheets,
        long positions,
        long good,
        long goodNotValid,
        long misreads,
        long unreadable,
        long falseDuplicates,
        long cpuNanos) {
    public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    public Counts {
        if (goodNotValid > good || good > sheets || misreads > sheets) {
            throw new IllegalArgumentException("a part is not larger than the whole");
        }
    }

    public Counts plus(Counts other) {
        return new Counts(
                sheets + other.sheets,
                positions + other.positions,
                good + other.good,
                goodNotValid + other.goodNotValid,
                misreads + other.misreads,
                unreadable + other.unreadable,
                falseDuplicates + other.falseDuplicates,
                cpuNanos + other.cpuNanos);
    }

    /** Without a part of them. */
    public Counts minus(Counts part) {
        return new Counts(
                sheets - part.sheets,
                positions - part.positions,
                good - part.good,
                goodNotValid - part.goodNotValid,
                misreads - part.misreads,
                unreadable - part.unreadable,
                falseDuplicates - part.falseDuplicates,
                cpuNanos - part.cpuNanos);
    }
}
