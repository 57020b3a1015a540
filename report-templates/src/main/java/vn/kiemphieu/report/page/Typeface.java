package vn.kiemphieu.report.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Widths and outlines of one cut, in ems, so that a page can be laid out before there is a document. */
final class Typeface {
    /** PDF readers place glyphs by widths in whole thousandths of an em; so must we. */
    private static final double PDF_WIDTH_UNITS = 1000;

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(byte[] file) throws IOException {
        this.file = file;
        this.font = parse(file);
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + resource, e);
        }
    }

    /** A font of its own for a document, which reads it in its own time. */
    TrueTypeFont forDocument() throws IOException {
        return parse(file);
    }

    double advance(String text) {
        return text.codePoints().mapToDouble(c -> glyph(c).advance()).sum();
    }

    Bounds bounds(String text) {
        double pen = 0;
        Bounds all = null;
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            if (glyph.ink().w() > 0) {
                Bounds ink = glyph.ink().moved(pen, 0);
                all = all == null ? ink : all.and(ink);
            }
            pen += glyph.advance();
        }
        return all == null ? new Bounds(0, 0, 0, 0) : all;
    }

    /** The outlines of a text, y downwards. */
    Path2D outline(String text) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (int letter : text.codePoints().toArray()) {
            double advance = glyph(letter).advance();
            all.append(AffineTransform.getTranslateInstance(pen, 0).createTransformedShape(shape(letter)), false);
            pen += advance;
        }
        return all;
    }

    private synchronized Shape shape(int letter) {
        try {
            GlyphData outline = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            return outline == null
                    ? new Path2D.Double()
                    : AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm)
                            .createTransformedShape(outline.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font", e);
        }
    }

    private Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::measure);
    }

    private synchronized Glyph measure(int letter) {
        int glyph = letters.getGlyphId(letter);
        if (glyph == 0) {
            throw new IllegalArgumentException(
                    String.format("phông chữ không có ký tự \"%s\" (U+%04X)", Character.toString(letter), letter));
        }
        try {
            double advance = Math.round(font.getAdvanceWidth(glyph) * PDF_WIDTH_UNITS / unitsPerEm) / PDF_WIDTH_UNITS;
            return new Glyph(advance, ink(font.getGlyph().getGlyph(glyph)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font", e);
        }
    }

    private Bounds ink(GlyphData outline) {
        if (outline == null || outline.getNumberOfContours() == 0) {
            return new Bounds(0, 0, 0, 0);
        }
        double left = outline.getXMinimum() / unitsPerEm;
        double top = -outline.getYMaximum() / unitsPerEm;
        double right = outline.getXMaximum() / unitsPerEm;
        double bottom = -outline.getYMinimum() / unitsPerEm;
        return new Bounds(left, top, right - left, bottom - top);
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Otherwise "fi" may become one glyph, which is neither measured here nor extracted as it was put in.
        font.setEnableGsub(false);
        return font;
    }

    private record Glyph(double advance, Bounds ink) {}
}
