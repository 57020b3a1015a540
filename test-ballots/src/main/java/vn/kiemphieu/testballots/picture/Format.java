package vn.kiemphieu.testballots.picture;

/** How a picture is stored. */
public enum Format {
    JPEG("jpg"),
    PNG("png"),
    /** Black and white, CCITT T.6. */
    TIFF_G4("tif");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** The end of a file's name, without the dot. */
    public String suffix() {
        return suffix;
    }
}
