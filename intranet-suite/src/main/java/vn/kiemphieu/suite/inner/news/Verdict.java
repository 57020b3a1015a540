package vn.kiemphieu.suite.inner.news;

/** What the desk says to a step. */
public sealed interface Verdict {
    /** Done. */
    record Done(String article, ArticleState state) implements Verdict {}

    /**
     * Nothing was changed.
     *
     * @param why in Vietnamese, with what to do
     */
    record Refused(String why) implements Verdict {}
}
