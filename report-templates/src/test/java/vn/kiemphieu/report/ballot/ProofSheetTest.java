package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Paper;

class ProofSheetTest {
    @Test
    void a_proof_shows_the_list_the_surplus_and_the_paper_hash() throws IOException {
        Election election = Samples.election(BallotForm.STRIKE_OUT, 59, Paper.A4, 1);
        String text = text(ProofSheet.pdf(Samples.congress(election), election));
        for (Candidate candidate : election.candidates()) {
            assertTrue(text.contains(candidate.fullName()), candidate.fullName());
        }
        String hash = Samples.paper(election).code(1).paperHash();
        assertTrue(text.contains("số dư: 6 (11,32%)"), text);
        assertTrue(text.contains(ProofFacts.grouped(hash)), text);
        assertTrue(text.contains("NGƯỜI ĐỌC SOÁT THỨ HAI"), text);
        assertTrue(text.contains("đúng thứ tự"), text);
        assertFalse(text.contains("CẢNH BÁO"), text);
    }

    @Test
    void p7_a_list_out_of_name_order_is_warned_about_and_where() throws IOException {
        List<Candidate> names = new ArrayList<>(Samples.candidates(4, ""));
        names.add(names.remove(0));
        Election election = Samples.election(BallotForm.TWO_BOXES, names, Samples.stock(Paper.A4));
        assertEquals(
                Optional.of(new ListOrder(4, names.get(2), names.get(3))), ListOrder.broken(election.candidates()));
        String text = text(ProofSheet.pdf(Samples.congress(election), election));
        assertTrue(text.contains("CẢNH BÁO"), text);
        assertFalse(text.contains("đúng thứ tự"), text);
    }

    @Test
    void the_longest_list_is_proofed_page_by_page() throws IOException {
        Election election = Samples.election(BallotForm.STRIKE_OUT, 260, Paper.A4, 2);
        byte[] pdf = ProofSheet.pdf(Samples.congress(election), election);
        assertArrayEquals(pdf, ProofSheet.pdf(Samples.congress(election), election));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(8, document.getNumberOfPages());
        }
        assertTrue(text(pdf).contains(election.candidates().get(259).fullName()));
    }

    @Test
    void a_long_name_is_set_in_lines_and_never_too_small_to_read() throws IOException {
        List<Candidate> names = new ArrayList<>(Samples.candidates(3, ""));
        names.add(new Candidate(
                new CandidateId("c99"), "Nguyễn Phúc", "Tôn Nữ Hoàng Thị Quỳnh Như Nguyệt", "Khuê Tường", ""));
        Election election = Samples.election(BallotForm.STRIKE_OUT, names, Samples.stock(Paper.A4));
        byte[] pdf = ProofSheet.pdf(Samples.congress(election), election);
        List<Float> sizes = new ArrayList<>();
        PDFTextStripper sizing = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                sizes.add(glyph.getFontSizeInPt());
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            sizing.getText(document);
        }
        assertTrue(sizes.stream().allMatch(size -> size >= 10), sizes.toString());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
