package vn.kiemphieu.report.page;

import java.text.Normalizer;

/**
 * How a text is set.
 *
 * @param points type size in points, the one measure that is not in millimetres
 */
public record Style(Face face, double points) {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    public Style {
        if (points <= 0) {
            throw new IllegalArgumentException("type has a size above nothing");
        }
    }

    public static Style regular(double points) {
        return new Style(Face.REGULAR, points);
    }

    public static Style bold(double points) {
        return new Style(Face.BOLD, points);
    }

    public static Style italic(double points) {
        return new Style(Face.ITALIC, points);
    }

    /** The same cut in another size. */
    public Style sized(double newPoints) {
        return new Style(face, newPoints);
    }

    /** One em in millimetres. */
    public double em() {
        return points * MILLIMETRES_PER_POINT;
    }

    /** How far the pen moves, in millimetres. */
    public double width(String text) {
        return face.typeface().advance(nfc(text)) * em();
    }

    /**
     * What the ink covers when the pen starts at 0 on the baseline 0, from the outlines of the glyphs: y is negative above
     * the baseline. Nothing at all for blanks.
     */
    public Bounds bounds(String text) {
        Bounds ems = face.typeface().bounds(nfc(text));
        return new Bounds(ems.x() * em(), ems.y() * em(), ems.w() * em(), ems.h() * em());
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
