package vn.kiemphieu.report.page;

import java.awt.geom.Path2D;

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

    /** How far the pen moves, in ems. */
    public double width(String text) {
        return typeface().advance(Style.nfc(text));
    }

    /**
     * The outlines of a text in ems: the pen starts at 0 on the baseline 0, y is negative above it.
     *
     * @throws IllegalArgumentException if this cut lacks a sign of it
     */
    public Path2D outline(String text) {
        return typeface().outline(Style.nfc(text));
    }

    /** The cut's outlines and widths, read once. */
    synchronized Typeface typeface() {
        if (typeface == null) {
            typeface = Typeface.read(resource);
        }
        return typeface;
    }
}
