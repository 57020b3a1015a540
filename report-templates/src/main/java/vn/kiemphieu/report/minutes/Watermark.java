package vn.kiemphieu.report.minutes;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.kiemphieu.report.page.Outline;
import vn.kiemphieu.report.page.PdfPaper;

/**
 * Large pale words from corner to corner under the text of every page. Drawn as outlines, not as text, so that they do not
 * mix into what is read out of the document; the same words stand as text at the top of each page.
 */
final class Watermark {
    private static final String FONT = "Tinos-Bold.ttf";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final Typography type;
    private final List<String> lines;

    Watermark(Typography type, List<String> lines) {
        this.type = type;
        this.lines = List.copyOf(lines);
    }

    /** The document with the words under its pages. */
    byte[] on(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
                    content.saveGraphicsState();
                    content.setNonStrokingColor((float) (1 - type.measure("watermark.ink") / 100));
                    Outline.fill(content, across(page.getMediaBox()));
                    content.restoreGraphicsState();
                }
            }
            document.setDocumentId((long) lines.hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print across the pages", e);
        }
    }

    /** The words along the rising diagonal, each line as large as the page or the template allows. */
    private Shape across(PDRectangle page) throws IOException {
        double width = page.getWidth();
        double height = page.getHeight();
        double room = Math.hypot(width, height) - 2 * type.measure("margin.left") * POINTS_PER_MILLIMETRE;
        double lead = type.measure("watermark.line") * POINTS_PER_MILLIMETRE;
        GeneralPath all = new GeneralPath();
        for (int i = 0; i < lines.size(); i++) {
            GeneralPath line = outline(lines.get(i));
            double size = Math.min(
                    type.measure("watermark.size"), room / line.getBounds2D().getMaxX());
            AffineTransform place = new AffineTransform();
            place.translate(width / 2, height / 2);
            place.rotate(Math.atan2(height, width));
            place.translate(0, ((lines.size() - 1) / 2.0 - i) * lead - size / 3);
            place.scale(size, size);
            place.translate(-line.getBounds2D().getCenterX(), 0);
            all.append(line.getPathIterator(place), false);
        }
        return all;
    }

    /** A text in ems, pen at 0. */
    private static GeneralPath outline(String text) throws IOException {
        try (InputStream file = PdfPaper.class.getResourceAsStream(FONT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            double em = font.getUnitsPerEm();
            GeneralPath outline = new GeneralPath();
            double pen = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                GeneralPath drawn = font.getGlyph().getGlyph(glyph) == null
                        ? new GeneralPath()
                        : font.getGlyph().getGlyph(glyph).getPath();
                AffineTransform place = AffineTransform.getScaleInstance(1 / em, 1 / em);
                place.translate(pen, 0);
                outline.append(drawn.getPathIterator(place), false);
                pen += font.getAdvanceWidth(glyph);
            }
            return outline;
        }
    }
}
