package vn.kiemphieu.suite.inner;

/** What came of something that somebody asked for, in words for them. */
public sealed interface Effect {
    /** One sentence or two in Vietnamese: what happened, or why it did not and what to do. */
    String sentence();

    /** It was done, and stands in the audit log. */
    record Done(String sentence) implements Effect {}

    /** It was not done. */
    record NotDone(String sentence) implements Effect {}
}
