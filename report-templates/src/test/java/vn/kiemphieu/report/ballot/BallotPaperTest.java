package vn.kiemphieu.report.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.Side;

class BallotPaperTest {
    @Test
    void the_same_election_gives_the_same_bytes() {
        assertArrayEquals(
                Samples.paper(BallotForm.STRIKE_OUT, 30).pdf(2),
                Samples.paper(BallotForm.STRIKE_OUT, 30).pdf(2));
    }

    @Test
    void the_same_election_gives_the_same_bytes_in_another_virtual_machine() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=Asia/Ho_Chi_Minh",
                        "-Duser.language=vi",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BallotPrinter.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(
                BallotPrinter.fingerprint(), new String(other.getInputStream().readAllBytes(), UTF_8));
    }

    @Test
    void fifty_nine_names_fit_one_side_of_a4() {
        BallotPaper paper = Samples.paper(BallotForm.STRIKE_OUT, 59);
        assertEquals(1, paper.pages());
        assertEquals(59, paper.layout().pages().get(0).rows().size());
    }

    @Test
    void a_hundred_and_twenty_names_fit_two_sides_of_a4() {
        Election election = Samples.election(BallotForm.STRIKE_OUT, 120, Paper.A4, 2);
        List<BallotLayout.Page> pages = Samples.paper(election).layout().pages();
        assertEquals(
                List.of(Side.FRONT, Side.BACK),
                pages.stream().map(BallotLayout.Page::side).toList());
        assertEquals(120, pages.stream().mapToInt(page -> page.rows().size()).sum());
    }

    @ParameterizedTest
    @EnumSource
    void two_hundred_and_sixty_names_fit_every_paper(Paper paper) {
        BallotLayout layout = Samples.paper(Samples.election(BallotForm.STRIKE_OUT, 260, paper, 1))
                .layout();
        assertEquals(
                260,
                layout.pages().stream().mapToInt(page -> page.rows().size()).sum());
        assertTrue(layout.pages().stream().allMatch(page -> page.side() == Side.FRONT));
    }

    @Test
    void rows_follow_the_list_and_name_its_candidates() {
        List<Candidate> names = Samples.candidates(45, "");
        BallotLayout layout = Samples.paper(Samples.election(BallotForm.TWO_BOXES, names, Samples.stock(Paper.A4)))
                .layout();
        List<BallotLayout.Row> rows =
                layout.pages().stream().flatMap(page -> page.rows().stream()).toList();
        for (int i = 0; i < names.size(); i++) {
            assertEquals(i + 1, rows.get(i).number());
            assertEquals(names.get(i).id(), rows.get(i).candidate());
            assertEquals(names.get(i).middle().isEmpty(), rows.get(i).middle().isEmpty());
        }
    }

    @Test
    void only_the_first_page_is_stamped() {
        List<BallotLayout.Page> pages =
                Samples.paper(BallotForm.CONFIDENCE, 40).layout().pages();
        assertTrue(pages.get(0).stamp().isPresent());
        assertTrue(pages.stream().skip(1).allMatch(page -> page.stamp().isEmpty()));
    }

    @Test
    void all_names_come_out_of_the_file_as_they_were_put_in() throws IOException {
        Election election = Samples.election(BallotForm.STRIKE_OUT, Samples.oddNames(), Samples.stock(Paper.A4));
        String text = text(Samples.paper(election).pdf(1));
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text);
        for (Candidate candidate : election.candidates()) {
            assertTrue(text.contains(candidate.fullName()), candidate.fullName() + " in " + text);
        }
        assertTrue(text.contains("ĐẢNG BỘ TỈNH HÀ TĨNH"), text);
        assertTrue(text.contains("Số lượng cần bầu: 4; danh sách: 5"), text);
    }

    @Test
    void a_rehearsal_ballot_says_so_on_every_page() throws IOException {
        Election election = Samples.election(BallotForm.TWO_BOXES, 40, Paper.A4, 1);
        BallotPaper paper = BallotPaper.of(Samples.congress(Mode.REHEARSAL, election), election);
        int said = text(paper.pdf(1)).split("PHIẾU THỬ – KHÔNG DÙNG ĐỂ BẦU", -1).length - 1;
        assertEquals(2, paper.pages());
        assertEquals(paper.pages(), said);
        assertNotEquals(paper.code(1), Samples.paper(election).code(1));
    }

    @Test
    void a_name_too_long_for_the_paper_is_refused_by_name() {
        String endless = "Công Tằng Tôn Nữ Thị Huyền Trân Bảo Ngọc Diệu Hương Thanh Thủy Tuyết Mai";
        List<Candidate> names =
                List.of(Samples.person("a", "Lê", "", "An"), Samples.person("b", "Nguyễn", endless, "Phương Thảo Vy"));
        Election election = Samples.election(BallotForm.TWO_BOXES, names, Samples.stock(Paper.A5));
        String message = assertThrows(IllegalArgumentException.class, () -> Samples.paper(election))
                .getMessage();
        assertTrue(message.contains(endless), message);
    }

    @Test
    void two_thousand_copies_stay_a_small_file() {
        byte[] pdf = Samples.paper(BallotForm.STRIKE_OUT, 59).pdf(2000);
        assertTrue(pdf.length < 300_000, "bytes: " + pdf.length);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
