package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

class PaperCodeTest {
    private final Election election = Elections.strikeOut(5, 3, 348);
    private final Congress congress = Elections.congress(election);

    @Test
    void a_code_reads_back_as_written() {
        for (Mode mode : Mode.values()) {
            for (int page = 1; page <= 99; page++) {
                var code = PaperCode.of(in(mode, congress), election, page, 99);
                assertEquals(Optional.of(code), PaperCode.parse(code.text()));
            }
        }
    }

    @Test
    void a_code_is_written_in_the_alphanumeric_set_of_qr() {
        String text = PaperCode.of(congress, election, 1, 2).text();
        assertTrue(text.matches("KP1:O:[A-Z2-7]{6}:[A-Z2-7]{6}:1:1/2:[A-Z2-7]{20}"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.vn",
                "KP2:O:ABCDEF:ABCDEF:1:1/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:X:ABCDEF:ABCDEF:1:1/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:0:1/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:01:1/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:1:0/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:1:3/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:1:1/100:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDE1:ABCDEF:1:1/2:ABCDEFGHIJABCDEFGHIJ",
                "KP1:O:ABCDEF:ABCDEF:1:1/2:ABCDEFGHIJABCDEFGHI",
                "KP1:O:ABCDEF:ABCDEF:1:1/2:ABCDEFGHIJABCDEFGHIJ "
            })
    void another_text_is_not_ours(String text) {
        assertEquals(Optional.empty(), PaperCode.parse(text));
    }

    @Test
    void a_page_that_the_ballot_does_not_have_gets_no_code() {
        assertThrows(IllegalArgumentException.class, () -> PaperCode.of(congress, election, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> PaperCode.of(congress, election, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> PaperCode.of(congress, election, 1, 100));
        assertEquals(2, PaperCode.of(congress, election, 2, 2).page());
    }

    @Test
    void v1_everything_printed_makes_another_paper() {
        Set<String> hashes = new HashSet<>();
        List<PaperCode> papers = otherPapers();
        papers.forEach(paper -> hashes.add(paper.paperHash()));
        assertEquals(papers.size(), hashes.size());
    }

    @Test
    void v1_a_rehearsal_another_congress_and_another_election_are_told_by_name() {
        PaperCode ours = PaperCode.of(congress, election, 1, 1);
        assertNotEquals(
                ours.congressTag(),
                PaperCode.of(with("ha-tinh-2030", congress), election, 1, 1).congressTag());
        assertNotEquals(
                ours.electionTag(),
                PaperCode.of(congress, other("id", new ElectionId("ubkt")), 1, 1)
                        .electionTag());
        assertEquals(
                Mode.REHEARSAL,
                PaperCode.of(in(Mode.REHEARSAL, congress), election, 1, 1).mode());
        assertEquals(
                ours.congressTag(),
                PaperCode.of(congress, other("id", new ElectionId("ubkt")), 1, 1)
                        .congressTag());
    }

    @Test
    void what_may_still_change_on_the_day_leaves_the_paper_as_it_is() {
        PaperCode printed = PaperCode.of(congress, election, 1, 1);
        var d = new Denominator("D9", MeetingKind.D1, 12, List.of(new Deduction(DeductionGround.D1C, 1)));
        var settings = new Settings(Verdict.VALID, Optional.of(Verdict.INVALID), OtherMarks.ASK, RevoteThreshold.HALF);
        Election today = Elections.with(settings, other("candidates", renamed(election.candidates())));
        today = Elections.with("denominator", d, Elections.with("rules", RuleSet.QD_244, today));
        assertEquals(
                printed, PaperCode.of(Elections.congress(today, other("id", new ElectionId("ubkt"))), today, 1, 1));
    }

    @Test
    void a_file_saved_in_decomposed_letters_prints_the_same_paper() {
        var decomposed = new Congress(
                congress.id(),
                congress.mode(),
                "Đa\u0323i hội đại biểu lần thứ XX",
                "Đảng bộ tỉnh\u00a0Hà Ti\u0303nh",
                "Đảng Cộng sản Việt Nam ",
                List.of());
        assertEquals(PaperCode.of(congress, election, 1, 1), PaperCode.of(decomposed, election, 1, 1));
    }

    private List<PaperCode> otherPapers() {
        List<PaperCode> papers = new ArrayList<>();
        papers.add(PaperCode.of(congress, election, 1, 1));
        papers.add(PaperCode.of(congress, election, 1, 2));
        papers.add(PaperCode.of(congress, election, 2, 2));
        papers.add(PaperCode.of(in(Mode.REHEARSAL, congress), election, 1, 1));
        papers.add(PaperCode.of(with("ha-tinh-2030", congress), election, 1, 1));
        papers.add(PaperCode.of(printed("Đại hội", congress.unit(), congress.level()), election, 1, 1));
        papers.add(PaperCode.of(printed(congress.name(), "Đảng bộ", congress.level()), election, 1, 1));
        papers.add(PaperCode.of(printed(congress.name(), congress.unit(), ""), election, 1, 1));
        otherElections().forEach(other -> papers.add(PaperCode.of(congress, other, 1, 1)));
        return papers;
    }

    private List<Election> otherElections() {
        var turned = new ArrayList<>(election.candidates());
        Collections.reverse(turned);
        var first = election.candidates().get(0);
        var noted = new Candidate(first.id(), first.family(), first.middle(), first.given(), "tự ứng cử");
        var moved = new Candidate(first.id(), first.family() + " " + first.middle(), "", first.given(), "");
        return List.of(
                other("id", new ElectionId("ubkt")),
                other("round", 2),
                other("kind", ElectionKind.FURTHER),
                other("title", new Election.Title("Ban Thường vụ", "2025 - 2030")),
                other("title", new Election.Title(election.title().body(), "")),
                other("stock", new Election.Stock(Paper.A5, 1)),
                other("stock", new Election.Stock(Paper.A4, 2)),
                other("candidates", turned),
                other("candidates", election.candidates().subList(0, 4)),
                other("candidates", replaced(noted)),
                other("candidates", replaced(moved)),
                other("candidates", replaced(Elections.named("c1", "Lê", "Văn", "N01"))),
                other("candidates", replaced(Elections.named("c1", "Nguyễn", "", "N01"))),
                other("candidates", replaced(Elections.named("c1", "Nguyễn", "Văn", "N10"))),
                other("seats", 2),
                Elections.twoBoxes(5, 348),
                Elections.confidence(5));
    }

    private List<Candidate> replaced(Candidate first) {
        List<Candidate> list = new ArrayList<>(election.candidates());
        list.set(0, first);
        return list;
    }

    private static List<Candidate> renamed(List<Candidate> list) {
        return list.stream()
                .map(one -> new Candidate(
                        new CandidateId("x" + one.id()), one.family(), one.middle(), one.given(), one.note()))
                .toList();
    }

    private Congress printed(String name, String unit, String level) {
        return new Congress(congress.id(), congress.mode(), name, unit, level, List.of());
    }

    private static Congress in(Mode mode, Congress one) {
        return new Congress(one.id(), mode, one.name(), one.unit(), one.level(), one.elections());
    }

    private static Congress with(String id, Congress one) {
        return new Congress(id, one.mode(), one.name(), one.unit(), one.level(), one.elections());
    }

    private Election other(String field, Object value) {
        return Elections.with(field, value, election);
    }
}
