package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.Trouble;

/** PDF files from scanners: each page rendered at 200 dots per inch. */
final class PdfPages {
    private static final int DPI = 200;
    private static final int POINTS_PER_INCH = 72;
    /** Where a whole PDF says that it ends. */
    private static final int TAIL = 2048;

    private PdfPages() {}

    static int count(byte[] bytes) throws UnreadablePicture {
        return read(bytes, PDDocument::getNumberOfPages);
    }

    static DecodedPage page(byte[] bytes, int page) throws UnreadablePicture {
        return read(bytes, document -> {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadablePicture(Trouble.FILE_EMPTY);
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            Pictures.requireSize(pixels(box.getWidth()), pixels(box.getHeight()));
            GreyPicture picture =
                    Pictures.grey(new StrictRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB));
            return document.getNumberOfPages() == 1
                    ? DecodedPage.ofFile(picture, bytes)
                    : DecodedPage.ofPixels(picture);
        });
    }

    private static int pixels(float points) {
        return Math.round(points * DPI / POINTS_PER_INCH);
    }

    private static <T> T read(byte[] bytes, Step<T> step) throws UnreadablePicture {
        requireWhole(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return step.with(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePicture(Trouble.FILE_LOCKED, e);
        } catch (IOException | RuntimeException e) {
            // PDFBox answers some broken files with unchecked exceptions.
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        }
    }

    /** PDFBox mends a file that was cut off, and leaves pages out in doing so. */
    private static void requireWhole(byte[] bytes) throws UnreadablePicture {
        int from = Math.max(0, bytes.length - TAIL);
        if (!new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
        }
    }

    /** Draws a page or fails: PDFBox itself leaves white what it cannot decode. */
    private static final class StrictRenderer extends PDFRenderer {
        StrictRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                        throws IOException {
                    throw e;
                }
            };
        }
    }

    private interface Step<T> {
        T with(PDDocument document) throws IOException, UnreadablePicture;
    }
}
