package vn.kiemphieu.scanner.folder;

import vn.kiemphieu.scanner.Trouble;

/** No pixels can be had from a file; becomes an outcome before it leaves this package. */
final class UnreadablePicture extends Exception {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    UnreadablePicture(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    UnreadablePicture(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
