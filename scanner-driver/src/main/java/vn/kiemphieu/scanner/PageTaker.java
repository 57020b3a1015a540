package vn.kiemphieu.scanner;

/** Takes pages over from a {@link Scanner}, in the order they were fed. */
@FunctionalInterface
public interface PageTaker {
    /**
     * Takes one page. The next one is asked for only when this has returned; what is thrown here ends the feed and goes on to
     * whoever feeds.
     */
    void take(ScannedPage page);
}
