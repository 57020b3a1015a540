package vn.kiemphieu.report.page;

/** The four cuts of the one typeface everything is set in (ADR 0007). */
public enum Face {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf"),
    BOLD_ITALIC("Tinos-BoldItalic.ttf");

    private final String resource;
    private Typeface typeface;

    Face(String resource) {
        this.resource = resource;
    }

    /** The cut's outlines and widths, read once. */
    synchronized Typeface typeface() {
        if (typeface == null) {
            typeface = Typeface.read(resource);
        }
        return typeface;
    }
}
