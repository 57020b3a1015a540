package vn.kiemphieu.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A PDF under construction, all pages of one size. Its bytes depend only on what is drawn: no clock, no chance. Written
 * out once; drawing ends there.
 */
public final class PdfPaper implements AutoCloseable {
    private static final String PROGRAM = "Kiểm Phiếu";
    private static final float PDF_VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final List<PdfSheet> sheets = new ArrayList<>();
    private final double width;
    private final double height;

    /** Blank paper of a size in millimetres. */
    public PdfPaper(double width, double height, String title) {
        this.width = width;
        this.height = height;
        document.getDocument().setVersion(PDF_VERSION);
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Style.nfc(title));
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        document.setDocumentInformation(information);
        CRC32 id = new CRC32();
        id.update(Style.nfc(title).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(id.getValue());
    }

    /** Adds a page to draw on. */
    public PdfSheet newSheet() {
        try {
            PDPage page = new PDPage(new PDRectangle(PdfSheet.points(width), PdfSheet.points(height)));
            document.addPage(page);
            PdfSheet sheet = new PdfSheet(fonts, new PDPageContentStream(document, page), height);
            sheets.add(sheet);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot begin a page", e);
        }
    }

    /** The finished file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toByteArray();
    }

    /** Writes the finished file with all pages in order repeated; what is drawn on them is stored once. */
    public void write(OutputStream out, int copies) throws IOException {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy is printed, not " + copies);
        }
        sheets.forEach(PdfSheet::close);
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        for (int copy = 2; copy <= copies; copy++) {
            for (PDPage page : pages) {
                document.addPage(again(page));
            }
        }
        document.save(out);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the document", e);
        }
    }

    private static PDPage again(PDPage page) {
        PDPage copy = new PDPage(page.getMediaBox());
        copy.setResources(page.getResources());
        copy.getCOSObject().setItem(COSName.CONTENTS, page.getCOSObject().getItem(COSName.CONTENTS));
        return copy;
    }
}
