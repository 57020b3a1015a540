package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;
import vn.kiemphieu.report.minutes.ZeroFacts.Machine;
import vn.kiemphieu.report.minutes.ZeroFacts.Opened;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

class ZeroReportTest {
    private static final Opened OPENED =
            new Opened("07 giờ 30 phút", "ngày 17 tháng 10 năm 2025", "Hà Tĩnh", "Nguyễn Thị Kiểm", "Lý Văn Giám");
    private static final Machine MACHINE = new Machine(
            "bản 0.1.0, mã QWER-TYUI-OPAS-DFGH-JKLZ", "2345-ABCD-EFGH-IJKL-MNOP", "MNOP-QRST-UVWX-YZ23-4567");

    private final ZeroReport report = new ZeroReport(MinutesTemplate.standard(Document.ZERO_REPORT));

    @Test
    void a_zero_report_names_everybody_with_nothing() throws IOException {
        Approved.require("zero-report", report.pdf(facts(OPENED, Cases.seatsLeft(), Cases.oneName())));
    }

    @Test
    void a_re_vote_and_levels_of_confidence_have_their_columns() throws IOException {
        Approved.require(
                "zero-report-by-hand",
                report.pdf(facts(new Opened("", "", "", "", ""), Cases.revote(), Cases.confidence())));
    }

    @Test
    void every_name_of_the_longest_list_stands_on_it() throws IOException {
        ZeroFacts facts = facts(OPENED, Cases.longest());
        String text = PdfText.of(report.pdf(facts)).flat();
        facts.elections().get(0).candidates().forEach(one -> assertTrue(text.contains(one.fullName()), one.fullName()));
        assertEquals(260, facts.elections().get(0).candidates().size());
    }

    @Test
    void a_rehearsal_says_so_on_every_page() throws IOException {
        ZeroFacts facts = facts(OPENED, Cases.draft());
        PdfText.of(report.pdf(facts))
                .pages()
                .forEach(page -> assertTrue(page.text().contains("KIỂM PHIẾU THỬ")));
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        ZeroFacts facts = facts(OPENED, Cases.tie());
        assertArrayEquals(report.pdf(facts), report.pdf(facts));
    }

    @Test
    void a_box_without_an_election_or_a_code_of_another_spelling_is_refused() {
        Congress congress = Cases.tie().count().congress();
        assertThrows(IllegalArgumentException.class, () -> new ZeroFacts(congress, List.of(), OPENED, MACHINE));
        assertThrows(IllegalArgumentException.class, () -> new Machine("bản 0.1.0", "key", "mnop"));
        assertThrows(IllegalArgumentException.class, () -> new Machine("", "key", MACHINE.checkpoint()));
    }

    private static ZeroFacts facts(Opened opened, MinutesFacts... counts) {
        List<Election> elections =
                List.of(counts).stream().map(each -> each.count().election()).toList();
        return new ZeroFacts(counts[0].count().congress(), elections, opened, MACHINE);
    }
}
