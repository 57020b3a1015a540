package vn.kiemphieu.suite.web;

/** What is done when an address is asked for. */
@FunctionalInterface
public interface Action {
    /**
     * Answers.
     *
     * @throws Refused if there is no such thing, or it may not be done
     */
    Answer answer(Request request);
}
