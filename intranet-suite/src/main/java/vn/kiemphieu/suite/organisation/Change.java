package vn.kiemphieu.suite.organisation;

/** What came of a change that was asked for. */
public sealed interface Change {
    /** It is written. */
    record Made() implements Change {}

    /**
     * Nothing is written.
     *
     * @param vietnamese why, and what to do
     */
    record Refused(String vietnamese) implements Change {}
}
