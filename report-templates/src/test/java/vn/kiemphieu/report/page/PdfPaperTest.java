package vn.kiemphieu.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {
    private static final String ALPHABET =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ bcd đ eèẻẽéẹ êềểễếệ gh iìỉĩíị klmn oòỏõóọ ôồổỗốộ ơờởỡớợ pqrst"
                    + " uùủũúụ ưừửữứự vx yỳỷỹýỵ fi ffl 0123456789 –—“”‘’…₫%½×";

    @Test
    void every_vietnamese_letter_comes_out_as_it_was_put_in() throws IOException {
        String capitals = ALPHABET.substring(0, ALPHABET.indexOf(" 0")).toUpperCase(Locale.ROOT);
        for (Face face : Face.values()) {
            try (PdfPaper paper = new PdfPaper(400, 60, "chữ")) {
                PdfSheet sheet = paper.newSheet();
                sheet.text(new Style(face, 10), 5, 20, ALPHABET);
                sheet.text(new Style(face, 10), 5, 40, Normalizer.normalize(capitals, Normalizer.Form.NFD));
                assertEquals(ALPHABET + "\n" + capitals + "\n", text(paper.bytes()));
            }
        }
    }

    @Test
    void the_same_drawing_gives_the_same_bytes() {
        assertArrayEquals(drawn("Nguyễn Thị Ánh"), drawn("Nguyễn Thị Ánh"));
    }

    @Test
    void decomposed_text_is_composed_before_it_is_set() {
        String composed = "Nguyễn Thị Ánh";
        assertArrayEquals(drawn(composed), drawn(Normalizer.normalize(composed, Normalizer.Form.NFD)));
        assertEquals(
                Style.regular(12).width(composed),
                Style.regular(12).width(Normalizer.normalize(composed, Normalizer.Form.NFD)));
    }

    @Test
    void a_sign_the_typeface_does_not_have_is_refused_by_name() {
        Style style = Style.regular(12);
        String message = assertThrows(IllegalArgumentException.class, () -> style.width("黎"))
                .getMessage();
        assertTrue(message.contains("U+9ECE"), message);
    }

    @Test
    void a_thousand_copies_store_what_is_drawn_once() throws IOException {
        try (PdfPaper paper = paper("Nguyễn Thị Ánh")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.write(out, 1000);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                assertEquals(1000, document.getNumberOfPages());
                assertEquals(
                        document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS),
                        document.getPage(999).getCOSObject().getCOSStream(COSName.CONTENTS));
            }
            assertTrue(out.size() < 150_000, "bytes: " + out.size());
        }
    }

    @Test
    void the_file_is_pdf_1_7_with_its_fonts_inside_and_no_date() throws IOException {
        byte[] bytes = drawn("Nguyễn");
        assertTrue(new String(bytes, 0, 8, StandardCharsets.US_ASCII).startsWith("%PDF-1.7"));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals("Kiểm Phiếu", document.getDocumentInformation().getProducer());
            assertEquals(null, document.getDocumentInformation().getCreationDate());
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+Tinos.*"), font.getName());
            }
        }
    }

    private static byte[] drawn(String text) {
        try (PdfPaper paper = paper(text)) {
            return paper.bytes();
        }
    }

    private static PdfPaper paper(String text) {
        PdfPaper paper = new PdfPaper(100, 100, "Thử");
        PdfSheet sheet = paper.newSheet();
        sheet.text(Style.regular(12), 10, 20, text);
        sheet.centred(Style.bold(12), 50, 30, text);
        sheet.right(Style.italic(12), 90, 40, text);
        sheet.circle(Pen.black(0.3), 50, 70, 10);
        sheet.cross(Pen.black(0.3), new Bounds(45, 65, 10, 10));
        sheet.rect(new Pen(0.2, 0.5), new Bounds(40, 60, 20, 20));
        sheet.fill(0.9, new Bounds(1, 1, 5, 5));
        sheet.modules(new boolean[][] {{true, false}, {true, true}}, new Bounds(80, 80, 10, 10));
        return paper;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document).replaceAll("\n+$", "\n");
        }
    }
}
