package vn.kiemphieu.bridge.bundle;

/** What the result in a bundle is of. */
public enum Kind {
    /** Of the whole election. */
    RESULT,
    /** Of the sheets that one of several kiosks counted. */
    PARTIAL
}
