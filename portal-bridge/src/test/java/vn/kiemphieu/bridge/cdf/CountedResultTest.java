package vn.kiemphieu.bridge.cdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Fingerprint;

class CountedResultTest {
    @Test
    void a_result_is_read_as_it_was_written() {
        ResultJson json = good();
        CountedResult result = json.parsed();
        assertEquals(
                new CountedResult.Meeting("xa-a-2027", "Đại hội đại biểu lần thứ II", "Đảng bộ xã Kỳ Ân"),
                result.meeting());
        assertEquals(
                "Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2027 - 2032", result.vote().title());
        assertEquals(Map.of(InvalidityGround.KHONG_BAU_AI, 2), result.ballots().invalid());
        assertEquals(
                Map.of(Choice.FOR, 7, Choice.NOT_COUNTED, 1),
                result.people().get(0).counts());
        assertEquals(Standing.ELECTED, result.people().get(0).standing().orElseThrow());
        assertEquals(Standing.NOT_ELECTED, result.people().get(1).standing().orElseThrow());
        assertEquals(Fingerprint.inFiveGroups(json.bytes()), result.fingerprint());
    }

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_is_refused_with_its_place(String place, Consumer<ObjectNode> spoilt) {
        ResultJson json = good();
        spoilt.accept(json.root);
        var refused = assertThrows(IllegalArgumentException.class, json::parsed);
        assertTrue(refused.getMessage().contains(place), refused.getMessage());
    }

    static Stream<Arguments> what_is_wrong_is_refused_with_its_place() {
        return Stream.of(
                spoilt("schema: another version", root -> root.put("schema", 2)),
                spoilt("mode: unknown: test", root -> root.put("mode", "test")),
                spoilt(
                        "congress.unit: no text",
                        root -> root.withObject("congress").put("unit", 3)),
                spoilt(
                        "election.round: no count",
                        root -> root.withObject("election").put("round", "1")),
                spoilt("waiting: no count", root -> root.put("waiting", -1)),
                spoilt(
                        "denominator.deductions: no list",
                        root -> root.withObject("denominator").remove("deductions")),
                spoilt(
                        "denominator.deductions[0].ground: unknown",
                        root -> root.withObject("denominator")
                                .putArray("deductions")
                                .addObject()
                                .put("ground", "D9")
                                .put("people", 1)),
                spoilt("proposalsAccepted: neither", root -> root.put("proposalsAccepted", "false")),
                spoilt("proposalsAccepted: neither", root -> root.remove("proposalsAccepted")),
                spoilt("valid: no count", root -> root.put("valid", 8.0)),
                spoilt("collected is not valid and invalid", root -> root.put("collected", 11)),
                spoilt(
                        "candidates[1]: the counts are not all valid",
                        root -> counts(root).put("for", 5)),
                spoilt(
                        "candidates[1].counts.not_counted: no count",
                        root -> counts(root).remove("not_counted")),
                spoilt(
                        "candidates[1]: the counts are not all valid",
                        root -> counts(root).put("for", Integer.MAX_VALUE).put("against", Integer.MAX_VALUE)),
                spoilt(
                        "candidates[1].counts: unknown key For",
                        root -> counts(root).put("For", 1)),
                spoilt("unknown key elected", root -> root.put("elected", "c2")),
                spoilt(
                        "invalid: unknown key KHAC",
                        root -> root.withObject("invalid").put("KHAC", 1)),
                spoilt(
                        "candidates[1].votes: not the counts",
                        root -> candidate(root).put("votes", 7)),
                spoilt("candidates[1].votes: no count", root -> candidate(root).remove("votes")),
                spoilt("candidates: twice: c1", root -> candidate(root).put("id", "c1")),
                spoilt("candidates: not in the order", root -> candidate(root).put("row", 3)),
                spoilt(
                        "outcome.elected: nobody, or named twice: c3",
                        root -> names(root, "elected").add("c3")),
                spoilt(
                        "outcome.elected: nobody, or named twice: c1",
                        root -> names(root, "elected").add("c1")),
                spoilt(
                        "outcome.tied: nobody, or named twice: c1",
                        root -> names(root, "tied").add("c1")),
                spoilt("candidates: no list", root -> root.putObject("candidates")),
                spoilt(
                        "outcome.tied: no list",
                        root -> root.withObject("outcome").remove("tied")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"schema\":1,\"schema\":1}", "{\"schema\":1} x"})
    void what_is_no_result_at_all_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CountedResult.parse(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void only_utf_8_without_a_mark_before_it_is_read() {
        String text = new String(good().bytes(), StandardCharsets.UTF_8);
        byte[] overlong = text.replaceAll("[^\\x00-\\x7F]", "x")
                .replace("TEST", "\u00C1\u0094EST")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : List.of(
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16),
                overlong)) {
            assertThrows(IllegalArgumentException.class, () -> CountedResult.parse(bytes));
        }
    }

    private static Arguments spoilt(String place, Consumer<ObjectNode> change) {
        return arguments(place, change);
    }

    private static ObjectNode candidate(ObjectNode root) {
        return (ObjectNode) root.get("candidates").get(1);
    }

    private static ObjectNode counts(ObjectNode root) {
        return (ObjectNode) candidate(root).get("counts");
    }

    private static ArrayNode names(ObjectNode root, String key) {
        return root.withObject("outcome").withArray(key);
    }

    private static ResultJson good() {
        return ResultJson.of(BallotForm.STRIKE_OUT, 1, 8)
                .invalid("KHONG_BAU_AI", 2)
                .person("c1", "Nguyễn Văn An", 7, 1)
                .person("c2", "Trần Thị Bình", 1, 7)
                .elected("c1");
    }
}
