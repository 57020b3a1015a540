package vn.kiemphieu.suite.store;

/** The two networks. Nothing but signed bundles goes from one to the other. */
public enum Zone {
    /** The offices' network, without a way to the Internet. */
    INNER("inner"),
    /** The public portal. */
    OUTER("outer");

    private final String folder;

    Zone(String folder) {
        this.folder = folder;
    }

    /** The folder of its migrations. */
    String folder() {
        return folder;
    }
}
