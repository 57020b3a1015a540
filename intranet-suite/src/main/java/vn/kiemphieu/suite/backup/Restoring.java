package vn.kiemphieu.suite.backup;

/** What came of restoring. */
public sealed interface Restoring {
    /**
     * All rows are there.
     *
     * @param rows of the backup
     */
    record Restored(long rows) implements Restoring {}

    /**
     * The file is not as it was written; nothing was done.
     *
     * @param vietnamese what to do
     */
    record Damaged(String vietnamese) implements Restoring {}

    /**
     * The file does not belong here, or there is something here already; nothing was done.
     *
     * @param vietnamese why, and what to do
     */
    record Refused(String vietnamese) implements Restoring {}
}
