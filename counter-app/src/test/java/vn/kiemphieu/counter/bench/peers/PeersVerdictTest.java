package vn.kiemphieu.counter.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.bench.marks.WrittenSign;
import vn.kiemphieu.counter.bench.marks.WrittenSign.Pen;
import vn.kiemphieu.counter.bench.peers.EqualSheet.Kind;
import vn.kiemphieu.counter.bench.peers.PeersRequest.Others;
import vn.kiemphieu.counter.bench.peers.Score.Count;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

class PeersVerdictTest {
    private static final Said AGREE = new Said.Marked(Set.of(Column.AGREE));
    private static final Said BOTH = new Said.Marked(Set.of(Column.AGREE, Column.DISAGREE));
    private static final Said NOTHING = new Said.Marked(Set.of());
    private static final long MILLISECOND = 1_000_000;

    /** Nothing, agree, both; by pencil. */
    private static final EqualSheet SHEET = sheet();

    @Test
    void what_is_said_as_it_is_is_right() {
        assertEquals(new Count(3, 0, 0), score(List.of(NOTHING, AGREE, BOTH)).total());
    }

    @Test
    void a_vote_lost_one_invented_and_one_of_two_are_wrong() {
        Score score = score(List.of(AGREE, NOTHING, AGREE));
        assertEquals(new Count(0, 3, 0), score.total());
        assertEquals(new Count(0, 1, 0), score.kinds().get(Kind.PENCIL));
        assertEquals(new Count(0, 1, 0), score.kinds().get(Kind.BLANK));
        assertEquals(new Count(0, 1, 0), score.kinds().get(Kind.DOUBLE));
        assertEquals(Count.NONE, score.kinds().get(Kind.CROSS));
    }

    @Test
    void what_is_left_to_people_or_not_read_at_all_is_not_wrong() {
        assertEquals(
                new Count(0, 0, 3),
                score(List.of(Said.REFERRED, Said.REFERRED, Said.REFERRED)).total());
        assertEquals(new Count(1, 0, 2), score(List.of(NOTHING)).total());
        assertEquals(
                new Count(0, 0, 3),
                Score.of(List.of(SHEET), new Reading("none", Map.of(), new Cost(1, 0)))
                        .total());
    }

    @Test
    void the_start_is_what_two_runs_of_any_length_have_in_common() {
        assertEquals(new Cost(20, 480), Cost.between(1, 500, 200, 500 + 199 * 20));
        assertEquals(new Cost(20, 0), Cost.between(1, 10, 3, 50));
        assertThrows(IllegalArgumentException.class, () -> Cost.between(2, 10, 2, 10));
    }

    @Test
    void sheets_a_second_are_told_in_tenths() {
        assertEquals(116, new Cost(86 * MILLISECOND, 0).tenthsASecond());
    }

    @Test
    void just_as_fast_as_promised_and_never_wrong_is_proven() {
        assertEquals(List.of(true, true, true), met(0, 150 * MILLISECOND, 50 * MILLISECOND));
    }

    @Test
    void one_wrong_question_or_a_hair_too_slow_is_not() {
        assertEquals(List.of(false, true, true), met(1, 150 * MILLISECOND, 50 * MILLISECOND));
        assertEquals(List.of(true, false, true), met(0, 149_890_000, 50 * MILLISECOND));
        assertEquals(List.of(true, true, false), met(0, 150 * MILLISECOND, 49_890_000));
    }

    @Test
    void what_is_written_keeps_to_the_schema() throws IOException {
        PeersRequest request =
                new PeersRequest(7, 2, Path.of("marks"), new Others(Optional.empty(), Optional.empty(), "python3"));
        Result ours = result("ours", 0, 10 * MILLISECOND);
        Map<Result, Integer> others = Map.of(result("AMC", 1, 200 * MILLISECOND), 15);
        List<Result> all = new ArrayList<>(List.of(ours));
        all.addAll(others.keySet());
        byte[] written = PeersJson.of(request, all, Verdict.claims(ours, others));
        JsonNode json = JsonMapper.builder().build().readTree(written);
        Schemas.require("peers", json);
        assertEquals(1, json.get("readers").get(1).get("wrong").intValue());
        assertEquals("20,00", json.get("claims").get(1).get("seen").textValue());
    }

    private static List<Boolean> met(int wrong, long amc, long omrChecker) {
        Map<Result, Integer> others = new LinkedHashMap<>();
        others.put(result("AMC", 30, amc), 15);
        others.put(result("OMRChecker", 6, omrChecker), 5);
        return Verdict.claims(result("ours", wrong, 10 * MILLISECOND), others).stream()
                .map(claim -> !claim.fails())
                .toList();
    }

    private static Result result(String reader, int wrong, long each) {
        return new Result(
                new Reading(reader, Map.of(), new Cost(each, 0)),
                new Score(Map.of(Kind.CROSS, new Count(500, wrong, 0))));
    }

    private static Score score(List<Said> said) {
        return Score.of(List.of(SHEET), new Reading("any", Map.of(1, said), new Cost(1, 0)));
    }

    private static EqualSheet sheet() {
        WrittenSign sign = (page, box, scale, pen, dice) -> {};
        Pen pen = new Pen(0.5, 0.4);
        Mark agree = new Mark(Column.AGREE, sign, pen, 1);
        Mark disagree = new Mark(Column.DISAGREE, sign, pen, 2);
        return new EqualSheet(
                1,
                Hand.PENCIL,
                List.of(List.of(), List.of(agree), List.of(agree, disagree)),
                WearPlan.exactly(Set.of(), new Tilt(0, 0), 1));
    }
}
