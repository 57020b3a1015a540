package vn.kiemphieu.report.minutes;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What somebody else reads out of a PDF: the text of each page and where on the page it stands. */
record PdfText(List<Page> pages) {

    /**
     * One page.
     *
     * @param text in the order in which it was drawn
     * @param box left, right, first and last baseline of the text in millimetres
     */
    record Page(String text, List<Double> box) {
        String spaceless() {
            return text.replaceAll("\\s+", "");
        }
    }

    static PdfText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Boxed stripper = new Boxed();
                stripper.setLineSeparator("\n");
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                StringWriter text = new StringWriter();
                stripper.writeText(document, text);
                pages.add(new Page(text.toString().strip(), stripper.box()));
            }
            return new PdfText(pages);
        }
    }

    /** As kept beside the tests: a headline per page with its box, then the text. */
    String forReview() {
        StringBuilder review = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            List<Double> box = pages.get(i).box();
            review.append(String.format(
                    Locale.ROOT,
                    "=== page %d of %d, x %.1f to %.1f, baselines %.1f to %.1f mm%n",
                    i + 1,
                    pages.size(),
                    box.get(0),
                    box.get(1),
                    box.get(2),
                    box.get(3)));
            review.append(pages.get(i).text()).append('\n');
        }
        return review.toString();
    }

    /** The text of all pages in lines of single blanks. */
    String flat() {
        return String.join(" ", pages.stream().map(Page::text).toList()).replaceAll("\\s+", " ");
    }

    private static final class Boxed extends PDFTextStripper {
        private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

        private double left = Double.MAX_VALUE;
        private double right;
        private double top = Double.MAX_VALUE;
        private double bottom;

        @Override
        protected void processTextPosition(TextPosition glyph) {
            left = Math.min(left, glyph.getX());
            right = Math.max(right, glyph.getX() + glyph.getWidth());
            top = Math.min(top, glyph.getY());
            bottom = Math.max(bottom, glyph.getY());
            super.processTextPosition(glyph);
        }

        List<Double> box() {
            return List.of(left, right, top, bottom).stream()
                    .map(p -> p * MILLIMETRES_PER_POINT)
                    .toList();
        }
    }
}
