package vn.kiemphieu.counter.kiosk.day;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.kiemphieu.counter.kiosk.page.Pages;

/** A PDF to be looked at page by page. */
public final class PdfPages implements Pages {
    private static final double POINTS_AN_INCH = 72;

    private final byte[] pdf;
    private final int count;

    public PdfPages(byte[] pdf) {
        this.pdf = pdf;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            this.count = document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("our own paper is a PDF", e);
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public byte[] page(int number, int height) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double points = document.getPage(number - 1).getCropBox().getHeight();
            float dpi = (float) (height * POINTS_AN_INCH / points);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("our own paper can be drawn", e);
        }
    }
}
