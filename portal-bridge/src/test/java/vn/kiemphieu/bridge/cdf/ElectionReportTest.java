package vn.kiemphieu.bridge.cdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.BallotForm;

class ElectionReportTest {
    @Test
    void a_list_to_strike_out_from_gives_votes_and_who_is_elected() {
        JsonNode report = report(strikeOut());
        assertEquals("2026-11-27T15:42:00+07:00", report.path("GeneratedDate").asText());
        assertEquals("unofficial-complete", report.path("Status").asText());
        assertFalse(report.path("IsTest").booleanValue());
        JsonNode unit = report.path("GpUnit").get(0);
        assertEquals("Đảng bộ xã Kỳ Ân", words(unit.path("Name")));
        assertEquals(12, unit.path("VotersRegistered").intValue());
        assertFalse(unit.has("VotersParticipated"), "who was present is not in result.json");
        JsonNode ballots = election(report).path("BallotCounts");
        assertEquals(11, ballots.get(0).path("BallotsCast").intValue());
        assertEquals(3, ballots.get(0).path("BallotsRejected").intValue());
        assertFalse(ballots.get(0).has("BallotsOutstanding"), "nor how many were issued");
        assertEquals(
                List.of("KHONG_BAU_AI 2", "BAU_QUA_SO_LUONG 1"),
                List.of(rejected(ballots.get(1)), rejected(ballots.get(2))));
        assertEquals("2026-11-27", election(report).path("StartDate").asText());
        JsonNode vote = vote(report);
        assertEquals(
                "Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2027 - 2032",
                vote.path("Name").asText());
        assertEquals(2, vote.path("VotesAllowed").intValue());
        assertEquals(2, vote.path("NumberElected").intValue());
        assertEquals("majority", vote.path("VoteVariation").asText());
        assertEquals(List.of("total 7", "total 2", "total 6"), counts(report));
        assertEquals(List.of("winner", "defeated", "winner"), statuses(report));
        assertEquals(
                "Đặng Thị \"Ổi\"; =1+1",
                words(election(report).path("Candidate").get(1).path("BallotName")));
    }

    @Test
    void one_name_and_two_boxes_tell_for_and_against() {
        assertEquals(
                List.of("total 5, khong-dong-y 2"),
                counts(report(ResultJson.of(BallotForm.ONE_NAME, 1, 8).person("c1", "Nguyễn Văn An", 5, 2, 1))));
        ResultJson boxes = ResultJson.of(BallotForm.TWO_BOXES, 2, 8)
                .person("c1", "Nguyễn Văn An", 8, 0, 0)
                .person("c2", "Lê Thị Bê", 0, 7, 1);
        assertEquals(List.of("total 8, khong-dong-y 0", "total 0, khong-dong-y 7"), counts(report(boxes)));
    }

    @Test
    void opinion_ballots_elect_nobody_and_are_measured_against_those_present() {
        JsonNode report = report(ResultJson.of(BallotForm.OPINION, 0, 4)
                .person("c1", "Nguyễn Văn An", 4, 0, 0)
                .person("c2", "Lê Thị Bê", 1, 3, 0)
                .elected("c1"));
        JsonNode unit = report.path("GpUnit").get(0);
        assertEquals(12, unit.path("VotersParticipated").intValue());
        assertFalse(unit.has("VotersRegistered"));
        assertEquals(List.of("", ""), statuses(report));
        assertEquals("lay-y-kien", vote(report).path("OtherVoteVariation").asText());
        assertFalse(vote(report).has("NumberElected"));
        assertEquals(2, vote(report).path("VotesAllowed").intValue());
    }

    @Test
    void confidence_ballots_give_three_levels_and_no_total() {
        JsonNode report = report(ResultJson.of(BallotForm.CONFIDENCE, 0, 9).person("c1", "Nguyễn Văn An", 1, 5, 2, 1));
        assertEquals(List.of("tin-nhiem-cao 5, tin-nhiem 2, tin-nhiem-thap 1"), counts(report));
        assertEquals("lay-phieu-tin-nhiem", election(report).path("OtherType").asText());
        assertEquals(List.of(""), statuses(report));
    }

    @Test
    void who_tied_goes_on_to_a_vote_that_the_most_votes_win() {
        ResultJson tied = ResultJson.of(BallotForm.STRIKE_OUT, 1, 8)
                .person("c1", "Nguyễn Văn An", 4, 4)
                .person("c2", "Lê Thị Bê", 4, 4)
                .tied(1, "c1", "c2");
        assertEquals(List.of("advanced-to-runoff", "advanced-to-runoff"), statuses(report(tied)));
        tied.root.withObject("election").put("kind", "revote").put("round", 2);
        JsonNode again = report(tied);
        assertEquals("plurality", vote(again).path("VoteVariation").asText());
        assertEquals(
                2, election(again).path("BallotCounts").get(0).path("Round").intValue());
        tied.root.withObject("settings").put("revoteThreshold", "half");
        assertEquals("majority", vote(report(tied)).path("VoteVariation").asText());
    }

    @Test
    void while_something_waits_nobody_has_won() {
        ResultJson waiting = strikeOut();
        waiting.root.put("waiting", 1);
        JsonNode report = report(waiting);
        assertEquals("unofficial-partial", report.path("Status").asText());
        assertEquals(List.of("", "", ""), statuses(report));
    }

    @Test
    void a_rehearsal_says_that_it_is_one() {
        ResultJson rehearsal = strikeOut();
        rehearsal.root.put("mode", "rehearsal");
        assertTrue(report(rehearsal).path("IsTest").booleanValue());
    }

    @Test
    void the_report_names_the_result_it_is_derived_from() {
        JsonNode identifier = report(strikeOut()).path("ExternalIdentifier").get(0);
        assertEquals(
                strikeOut().parsed().fingerprint(), identifier.path("Value").asText());
    }

    @Test
    void the_same_minute_gives_the_same_bytes() {
        byte[] one = new ElectionReport(strikeOut().parsed(), ResultJson.CLOSED).bytes();
        byte[] other = new ElectionReport(
                        strikeOut().parsed(), ResultJson.CLOSED.withSecond(59).withNano(7))
                .bytes();
        assertArrayEquals(one, other);
        assertFalse(new String(one, StandardCharsets.UTF_8).contains("\r"));
    }

    @Test
    void every_reference_leads_to_something() {
        JsonNode report = report(strikeOut());
        List<String> ids = report.findValuesAsText("@id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        Set<String> named = new HashSet<>();
        named.addAll(report.findValuesAsText("GpUnitId"));
        named.addAll(report.findValuesAsText("ElectionScopeId"));
        named.addAll(report.findValuesAsText("ElectionDistrictId"));
        report.findValues("CandidateIds").forEach(list -> list.forEach(id -> named.add(id.asText())));
        assertEquals(4, named.size());
        assertTrue(ids.containsAll(named), named.toString());
    }

    private static ResultJson strikeOut() {
        return ResultJson.of(BallotForm.STRIKE_OUT, 2, 8)
                .invalid("BAU_QUA_SO_LUONG", 1)
                .invalid("KHONG_BAU_AI", 2)
                .person("c1", "Nguyễn Văn An", 7, 1)
                .person("c2", "Đặng Thị \"Ổi\"; =1+1", 2, 6)
                .person("c3", "Hoàng Xuân Ý", 6, 2)
                .elected("c1", "c3");
    }

    private static JsonNode report(ResultJson result) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(new ElectionReport(result.parsed(), ResultJson.CLOSED).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode election(JsonNode report) {
        return report.path("Election").get(0);
    }

    private static JsonNode vote(JsonNode report) {
        return election(report).path("Contest").get(0);
    }

    private static List<String> statuses(JsonNode report) {
        List<String> statuses = new ArrayList<>();
        election(report)
                .path("Candidate")
                .forEach(each -> statuses.add(each.path("PostElectionStatus").asText()));
        return statuses;
    }

    /** What is counted for each person, in words. */
    private static List<String> counts(JsonNode report) {
        List<String> counts = new ArrayList<>();
        for (JsonNode selection : vote(report).path("ContestSelection")) {
            List<String> said = new ArrayList<>();
            selection.path("VoteCounts").forEach(each -> said.add(kind(each) + " " + each.path("Count")));
            counts.add(String.join(", ", said));
        }
        return counts;
    }

    private static String rejected(JsonNode ballots) {
        return kind(ballots) + " " + ballots.path("BallotsRejected");
    }

    private static String kind(JsonNode counted) {
        String type = counted.path("Type").asText();
        return type.equals("other") ? counted.path("OtherType").asText() : type;
    }

    private static String words(JsonNode text) {
        return text.path("Text").get(0).path("Content").asText();
    }
}
