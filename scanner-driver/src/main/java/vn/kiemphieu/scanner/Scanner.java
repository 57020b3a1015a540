package vn.kiemphieu.scanner;

/**
 * Where pictures of sheets come from: a scanner with a feeder, a folder that a scanner writes into, a document camera. One
 * thread feeds; any other may pause it.
 */
public interface Scanner extends AutoCloseable {
    /** What it is, for people. */
    String name();

    /**
     * Feeds until nothing is left, something goes wrong or somebody pauses. Every picture that came in whole is handed over,
     * in feeding order, and no half of one ever is. What goes wrong with device, network or folder is told by how the feed
     * ended, not thrown.
     *
     * @param settings how to scan; a folder and a camera take pictures as they are
     * @param taker takes each page before the next one is asked for
     * @return how it ended, with how many pages were handed over
     */
    FeedEnd feed(FeedSettings settings, PageTaker taker);

    /** Ends the feed that is under way after the page in hand. Does nothing where none is. From any thread. */
    void pause();

    /** Lets go of the device. */
    @Override
    void close();
}
