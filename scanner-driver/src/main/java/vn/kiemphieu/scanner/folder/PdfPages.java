package vn.kiemphieu.scanner.folder;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
    /** More is no session's paper; so is a tree of pages that runs in a circle. */
    private static final int MOST_PAGES = 10_000;
    /** Decoded bytes of what draws one page; the picture itself is not among them. */
    private static final int MOST_CONTENT = 16 << 20;

    /** Where a whole PDF says that it ends. */
    private static final int TAIL = 2048;

    private PdfPages() {}

    static int count(byte[] bytes) throws UnreadablePicture {
        return read(bytes, PdfPages::count);
    }

    static DecodedPage page(byte[] bytes, int page) throws UnreadablePicture {
        return read(bytes, document -> {
            int pages = count(document);
            if (pages == 0) {
                throw new UnreadablePicture(Trouble.FILE_EMPTY);
            }
            GreyPicture picture = Pictures.grey(image(document, page));
            return pages == 1 ? DecodedPage.ofFile(picture, bytes) : DecodedPage.ofPixels(picture);
        });
    }

    /** One page as it is drawn. */
    static BufferedImage image(byte[] bytes, int page) throws UnreadablePicture {
        return read(bytes, document -> image(document, page));
    }

    private static BufferedImage image(PDDocument document, int page) throws IOException, UnreadablePicture {
        PDPage wanted = document.getPage(page - 1);
        requireLittle(wanted.getContents());
        PDRectangle box = wanted.getCropBox();
        Pictures.requireSize(pixels(box.getWidth()), pixels(box.getHeight()));
        return new StrictRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
    }

    /** The pages that are there. How many a file says it has may be anything; where the two differ, one would be lost. */
    private static int count(PDDocument document) throws UnreadablePicture {
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(document.getDocumentCatalog().getPages().getCOSObject());
        int pages = 0;
        for (int seen = 1; !open.isEmpty(); seen++) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages += COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) ? 0 : 1;
            } else if (seen + open.size() + kids.size() > MOST_PAGES) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            } else {
                push(kids, open);
            }
        }
        if (pages != document.getNumberOfPages()) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
        }
        return pages;
    }

    private static void push(COSArray kids, Deque<COSDictionary> open) throws UnreadablePicture {
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
            open.push(kid);
        }
    }

    /** A few bytes can unpack to thousands of millions. */
    private static void requireLittle(InputStream content) throws IOException, UnreadablePicture {
        try (content) {
            if (content.readNBytes(MOST_CONTENT).length == MOST_CONTENT) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
        }
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

    private static final class StrictRenderer extends PDFRenderer {
        StrictRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new StrictDrawer(parameters);
        }
    }

    private interface Step<T> {
        T with(PDDocument document) throws IOException, UnreadablePicture;
    }
}
