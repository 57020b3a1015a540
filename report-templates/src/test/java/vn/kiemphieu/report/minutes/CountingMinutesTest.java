package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.report.flow.Flow;
import vn.kiemphieu.report.flow.Leaf;
import vn.kiemphieu.report.flow.Mark;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;

class CountingMinutesTest {
    private static final Map<String, Supplier<MinutesFacts>> CASES = Map.ofEntries(
            Map.entry("strike-out", Cases::strikeOut),
            Map.entry("one-name", Cases::oneName),
            Map.entry("one-name-at-half", Cases::oneNameAtHalf),
            Map.entry("two-boxes", Cases::twoBoxes),
            Map.entry("tie", Cases::tie),
            Map.entry("revote", Cases::revote),
            Map.entry("seats-left", Cases::seatsLeft),
            Map.entry("opinion", Cases::opinion),
            Map.entry("confidence", Cases::confidence),
            Map.entry("draft", Cases::draft),
            Map.entry("longest", Cases::longest));

    private final CountingMinutes minutes = new CountingMinutes(MinutesTemplate.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strike-out",
                "one-name",
                "one-name-at-half",
                "two-boxes",
                "tie",
                "revote",
                "seats-left",
                "opinion",
                "confidence",
                "draft",
                "longest"
            })
    void the_minutes_say_what_was_approved(String name) throws IOException {
        Approved.require(name, minutes.pdf(CASES.get(name).get()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike-out", "two-boxes", "confidence", "longest"})
    void text_read_out_of_the_pdf_is_nfc_and_what_was_put_in(String name) throws IOException {
        MinutesFacts facts = CASES.get(name).get();
        List<Leaf> leaves = Flow.pages(minutes.manuscript(facts).blocks(), 165, 257);
        PdfText text = PdfText.of(minutes.pdf(facts));
        assertEquals(leaves.size(), text.pages().size());
        for (int i = 0; i < leaves.size(); i++) {
            String number = i == 0 ? "" : Integer.toString(i + 1);
            String foot = "Dấu vân tay của result.json: " + Cases.PROVENANCE.fingerprint() + "Trang " + (i + 1) + "/"
                    + leaves.size();
            assertEquals(
                    (put(leaves.get(i)) + number + foot).replace(" ", ""),
                    text.pages().get(i).spaceless());
            assertTrue(Normalizer.isNormalized(text.pages().get(i).text(), Normalizer.Form.NFC));
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        assertArrayEquals(minutes.pdf(Cases.strikeOut()), minutes.pdf(Cases.strikeOut()));
        assertArrayEquals(minutes.pdf(Cases.draft()), minutes.pdf(Cases.draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike-out", "draft", "longest"})
    void nothing_stands_in_the_margins_but_page_numbers_and_foot_lines(String name) throws IOException {
        for (PdfText.Page page : PdfText.of(minutes.pdf(CASES.get(name).get())).pages()) {
            assertTrue(page.box().get(0) > 29.9, page.text());
            assertTrue(page.box().get(1) < 195.1, page.text());
            assertTrue(page.box().get(3) < 286.1, page.text());
        }
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        for (PdfText.Page page : PdfText.of(minutes.pdf(Cases.draft())).pages()) {
            assertTrue(page.text().contains("DỰ THẢO"));
            assertTrue(page.text().contains("KẾT LUẬN THEO ĐỀ XUẤT CỦA MÁY – KHÔNG PHẢI KẾT QUẢ CHÍNH THỨC"));
            assertTrue(page.text().contains("KIỂM PHIẾU THỬ"));
        }
        assertFalse(PdfText.of(minutes.pdf(Cases.tie())).flat().contains("DỰ THẢO"));
    }

    @Test
    void minutes_over_waiting_ballots_are_a_draft_and_say_how_many_wait() throws IOException {
        MinutesFacts facts = Cases.tie();
        SheetFigures waiting = new SheetFigures(350, SheetFigures.Backs.NOT_SCANNED, 0, 23, 1, 2, 2);
        MinutesFacts open = new MinutesFacts(
                facts.count(), facts.people(), facts.occasion(), waiting, facts.provenance(), facts.banners());
        String text = PdfText.of(minutes.pdf(open)).flat();
        assertTrue(text.contains("DỰ THẢO"), text);
        assertTrue(text.contains("còn 2 phiếu, trang chờ ban kiểm phiếu kết luận"), text);
        assertFalse(text.contains("theo yêu cầu in dự thảo"), text);
    }

    @Test
    void ballots_of_keyed_batches_have_their_line_and_nothing_scanned_has_none() throws IOException {
        String mixed = flat(new SheetFigures(310, SheetFigures.Backs.NOT_SCANNED, 40, 23, 1, 2, 0));
        assertTrue(mixed.contains("40 phiếu không quét: hai người nhập riêng từ phiếu giấy"), mixed);
        assertTrue(mixed.contains("310 trang đã quét"), mixed);
        String keyed = flat(new SheetFigures(0, SheetFigures.Backs.NOT_SCANNED, 350, 0, 0, 0, 0));
        assertTrue(keyed.contains("350 phiếu không quét"), keyed);
        assertFalse(keyed.contains("đã quét"), keyed);
        assertFalse(PdfText.of(minutes.pdf(Cases.tie())).flat().contains("không quét"));
    }

    private String flat(SheetFigures sheets) throws IOException {
        MinutesFacts facts = Cases.tie();
        return PdfText.of(minutes.pdf(new MinutesFacts(
                        facts.count(), facts.people(), facts.occasion(), sheets, facts.provenance(), facts.banners())))
                .flat();
    }

    @Test
    void a_draft_is_pale_across_the_page_and_stays_legible() throws IOException {
        byte[] draft = minutes.pdf(Cases.draft());
        byte[] signed = minutes.pdf(Cases.tie());
        for (int page = 0; page < 4; page++) {
            assertTrue(shareOfPixels(draft, page, 200, 240) > 60, "pale words across page " + (page + 1));
            assertTrue(shareOfPixels(draft, page, 0, 150) > 5, "black text on page " + (page + 1));
        }
        assertTrue(shareOfPixels(signed, 0, 200, 240) < 60);
    }

    @Test
    void every_page_of_a_table_has_its_titles() throws IOException {
        for (PdfText.Page page : PdfText.of(minutes.pdf(Cases.longest())).pages()) {
            boolean hasRows = page.text().lines().anyMatch(line -> line.matches("\\d+ .* \\d+ \\d+,\\d\\d"));
            assertTrue(!hasRows || page.text().contains("TT Họ và tên Số phiếu Tỷ lệ %"), page.text());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 10, 25})
    void signatures_never_stand_alone_on_a_page(int members) throws IOException {
        MinutesFacts facts = Cases.tie();
        List<String> names = IntStream.rangeClosed(1, members)
                .mapToObj(i -> "Ủy viên số " + i)
                .toList();
        People people = new People("Trưởng ban ký", names, List.of(), "Chủ tịch ký");
        PdfText text = PdfText.of(minutes.pdf(new MinutesFacts(
                facts.count(), people, facts.occasion(), facts.sheets(), facts.provenance(), facts.banners())));
        PdfText.Page signed = text.pages().stream()
                .filter(page -> page.text().contains("T/M BAN KIỂM PHIẾU"))
                .findFirst()
                .orElseThrow();
        assertTrue(signed.text().contains("Kết thúc kiểm phiếu"));
        assertTrue(signed.text().contains("Trưởng ban ký"));
        assertTrue(signed.text().contains("Chủ tịch ký"));
        if (members > 0) {
            assertTrue(signed.text().contains("Ủy viên số 1"));
        }
        if (members <= 9) {
            assertEquals(signed, text.pages().get(text.pages().size() - 1));
        }
    }

    @Test
    void a_name_longer_than_its_column_wraps_and_is_never_clipped() throws IOException {
        String words =
                "Công Tằng Tôn Nữ Thị Hồng Hạnh Diệu Huyền Thanh Tâm ".repeat(4).strip();
        MinutesFacts facts = Cases.tie();
        People people = new People(words, List.of(words, "x".repeat(200)), List.of(), words);
        PdfText text = PdfText.of(minutes.pdf(new MinutesFacts(
                facts.count(), people, facts.occasion(), facts.sheets(), facts.provenance(), facts.banners())));
        for (PdfText.Page page : text.pages()) {
            assertTrue(page.box().get(1) < 195.1, page.text());
        }
        assertTrue(text.flat().contains("Trưởng ban: " + words));
        assertTrue(text.flat().replace(" ", "").contains("x".repeat(200)));
    }

    @Test
    void a_template_of_another_document_is_refused() {
        MinutesTemplate slip = MinutesTemplate.standard(Document.SEAL_SLIP);
        assertThrows(IllegalArgumentException.class, () -> new CountingMinutes(slip));
    }

    /** Thousandths of a page at 40 dpi whose grey lies in a range. */
    private static int shareOfPixels(byte[] pdf, int page, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 40, ImageType.GRAY);
            int[] grey = picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
            return (int) (Arrays.stream(grey).filter(g -> g >= from && g <= to).count() * 1000 / grey.length);
        }
    }

    private static String put(Leaf leaf) {
        return leaf.strips().stream()
                .flatMap(placed -> placed.strip().marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .collect(Collectors.joining());
    }
}
