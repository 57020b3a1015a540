package vn.kiemphieu.suite.inner.results;

/**
 * How far one congress is.
 *
 * @param elections how many its newest congress file has
 * @param provisional of how many the result is provisional
 * @param certified of how many it is certified
 * @param waiting of how many a package came that is not published
 * @param quarantined of how many packages contradict one another
 */
public record CongressProgress(
        String congress,
        String name,
        String unit,
        int elections,
        int provisional,
        int certified,
        int waiting,
        int quarantined) {
    /** Whether every election has a published result. */
    public boolean isDone() {
        return provisional + certified >= elections;
    }
}
