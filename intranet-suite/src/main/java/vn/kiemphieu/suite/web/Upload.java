package vn.kiemphieu.suite.web;

/** A file that was sent with a form. */
public final class Upload {
    private final String name;
    private final byte[] bytes;

    Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** As the visitor's machine calls it, without folders; to be shown, never to be used as the name of a file. */
    public String name() {
        return name;
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
