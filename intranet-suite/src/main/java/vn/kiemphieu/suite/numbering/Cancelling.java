package vn.kiemphieu.suite.numbering;

/** What came of cancelling a number. */
public sealed interface Cancelling {
    /** It stays in its series with the reason. */
    record Cancelled() implements Cancelling {}

    /**
     * Nothing is written.
     *
     * @param vietnamese why, and what to do
     */
    record Refused(String vietnamese) implements Cancelling {}
}
