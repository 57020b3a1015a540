package vn.kiemphieu.scanner.sane;

import vn.kiemphieu.scanner.FeedEnd;

/** A device cannot do what was asked for, in words for people; becomes the end of a feed before it leaves this package. */
final class CannotScan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    CannotScan(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    CannotScan(String vietnamese, String english, Throwable cause) {
        super(english, cause);
        this.vietnamese = vietnamese;
    }

    FeedEnd after(int pages) {
        return new FeedEnd.Failed(pages, vietnamese, getMessage());
    }
}
