package vn.kiemphieu.scanner;

/** What a page file delivered. */
public sealed interface Received {
    /** Its bytes' or pixels' hash (ADR 0008); of a file that could not be opened, of its name. */
    String sha256();

    /** A picture. */
    record Sheet(SheetImage image) implements Received {
        @Override
        public String sha256() {
            return image.sha256();
        }
    }

    /** No picture, and why. */
    record NoPicture(String sha256, Trouble trouble) implements Received {}
}
