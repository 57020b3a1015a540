package vn.kiemphieu.tally.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.check.HandCheck.Compared;
import vn.kiemphieu.tally.check.HandCheck.Unfinished;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;

class HandCheckTest {
    private static final Election ELECTION = Elections.strikeOut(3, 1, 200);
    private static final Settled FIRST = AssertionTest.ballot(Choice.FOR, Choice.NOT_COUNTED, Choice.NOT_COUNTED);
    private static final Settled SECOND = AssertionTest.ballot(Choice.NOT_COUNTED, Choice.FOR, Choice.NOT_COUNTED);
    private static final Settled NOBODY = new Invalid(InvalidityGround.KHONG_BAU_AI);

    /** 150 for N01, 50 for N02, none for N03, of 200. */
    private final Map<Position, Settled> records = new HashMap<>();

    private final HandCheck check;

    HandCheckTest() {
        for (int sheet = 1; sheet <= 200; sheet++) {
            records.put(new Position(1, sheet), sheet <= 150 ? FIRST : SECOND);
        }
        Tally tally = Tally.of(ELECTION, records.values());
        Sampled plan = (Sampled) CheckPlan.of(ELECTION, tally, Evidence.of(200), RiskLimit.FIVE_PERCENT);
        Draw draw = Draw.of(
                new Dice("3141592653"), List.of(new Batch(1, 200)), plan.plan().size());
        check = new HandCheck(plan, draw);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void paper_equal_to_the_records_confirms_the_outcome_with_the_risk_of_the_closest_conclusion() {
        Compared compared = (Compared) check.compare(readings(), records);
        assertEquals(List.of(), compared.different());
        assertEquals(Optional.empty(), compared.toCountInFull());
        Risk risk = check.plan().plan().risk(check.plan().plan().size());
        assertEquals(Optional.of(risk), compared.achieved());
        assertTrue(RiskLimit.FIVE_PERCENT.allows(risk));
        assertEquals(3, compared.findings().size());
    }

    @Test
    void paper_that_says_less_than_the_record_sends_that_name_to_a_full_count() {
        Position at = drawn(FIRST);
        Compared compared = (Compared) check.compare(reading(at, NOBODY), records);
        assertEquals(List.of(at), compared.different());
        assertEquals(
                Optional.of(new FullHandCount(Why.HARMFUL, List.of(Elections.candidate(1)))), compared.toCountInFull());
        Finding elected = compared.findings().get(0);
        assertEquals(List.of(at), elected.harmful());
        assertEquals(List.of(), elected.harmless());
        assertTrue(compared.achieved().isPresent());
    }

    @Test
    void paper_that_says_more_than_the_record_is_harmless_for_the_elected_and_harmful_for_the_others() {
        Position at = drawn(SECOND);
        Compared compared = (Compared) check.compare(reading(at, FIRST), records);
        assertEquals(List.of(at), compared.findings().get(0).harmless());
        assertEquals(List.of(at), compared.findings().get(1).harmless());
        assertEquals(Optional.empty(), compared.toCountInFull());
        Compared other = (Compared) check.compare(reading(drawn(FIRST), SECOND), records);
        assertEquals(
                Optional.of(new FullHandCount(Why.HARMFUL, List.of(Elections.candidate(1), Elections.candidate(2)))),
                other.toCountInFull());
    }

    @Test
    void where_everything_is_contradicted_no_risk_is_achieved() {
        Settled allButFirst = AssertionTest.ballot(Choice.NOT_COUNTED, Choice.FOR, Choice.FOR);
        Compared compared = (Compared) check.compare(reading(drawn(FIRST), allButFirst), records);
        assertEquals(Optional.empty(), compared.achieved());
    }

    @Test
    void a_check_is_not_finished_before_everything_drawn_is_read_alike_and_opened() {
        List<HandReading> readings = readings();
        Position unread = readings.remove(0).position();
        Position disputed = readings.get(0).position();
        readings.set(0, new HandReading(disputed, FIRST, SECOND));
        Position unopened = readings.get(1).position();
        records.remove(unopened);
        assertEquals(
                new Unfinished(Set.of(unread), Set.of(disputed), Set.of(unopened)), check.compare(readings, records));
        assertEquals(new Unfinished(Set.of(), Set.of(), Set.of(unopened)), check.compare(readings(), records));
        records.put(unopened, FIRST);
        List<HandReading> onlyDisputed = readings();
        onlyDisputed.replaceAll(
                one -> one.position().equals(disputed) ? new HandReading(disputed, FIRST, SECOND) : one);
        assertEquals(new Unfinished(Set.of(), Set.of(disputed), Set.of()), check.compare(onlyDisputed, records));
        assertEquals(
                new Unfinished(Set.of(unread), Set.of(), Set.of()),
                check.compare(readings().subList(1, readings().size()), records));
    }

    @Test
    void a_reading_of_another_sheet_or_a_second_one_is_refused() {
        List<HandReading> twice = readings();
        twice.add(twice.get(0));
        assertThrows(IllegalArgumentException.class, () -> check.compare(twice, records));
        List<HandReading> other = new ArrayList<>(List.of(new HandReading(new Position(7, 7), FIRST, FIRST)));
        assertThrows(IllegalArgumentException.class, () -> check.compare(other, records));
    }

    @Test
    void a_draw_from_other_piles_or_too_short_is_refused() {
        Dice dice = check.draw().dice();
        Draw other =
                Draw.of(dice, List.of(new Batch(1, 201)), check.plan().plan().size());
        assertThrows(IllegalArgumentException.class, () -> new HandCheck(check.plan(), other));
        Draw tooShort =
                Draw.of(dice, List.of(new Batch(1, 200)), check.plan().plan().size() - 1);
        assertThrows(IllegalArgumentException.class, () -> new HandCheck(check.plan(), tooShort));
    }

    /** Written from the votes: harmful less harmless sheets are the votes by which the count was too kind to the outcome. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_harmful_is_what_takes_a_conclusion_nearer_to_its_contrary(long seed) {
        Random random = RandomBallots.random(seed);
        Settled[] kinds = {FIRST, SECOND, NOBODY};
        List<HandReading> readings = new ArrayList<>();
        Map<Position, Settled> paper = new HashMap<>(records);
        for (Position at : check.draw().drawn()) {
            Settled read = random.nextInt(4) == 0 ? kinds[random.nextInt(3)] : records.get(at);
            paper.put(at, read);
            readings.add(new HandReading(at, read, read));
        }
        Compared compared = (Compared) check.compare(readings, records);
        long[] truly = truth(paper);
        long[] counted = truth(records);
        for (Finding finding : compared.findings()) {
            int row =
                    Integer.parseInt(finding.assertion().names().get(0).given().substring(1));
            long shift = counted[row] - truly[row];
            long towardsContrary = row == 1 ? shift : -shift;
            assertEquals(
                    towardsContrary,
                    finding.harmful().size() - finding.harmless().size());
        }
    }

    private static long[] truth(Map<Position, Settled> ballots) {
        Tally tally = Tally.of(ELECTION, ballots.values());
        return new long[] {0, tally.votes(1, Choice.FOR), tally.votes(2, Choice.FOR), tally.votes(3, Choice.FOR)};
    }

    private Position drawn(Settled recorded) {
        return check.draw().drawn().stream()
                .filter(at -> records.get(at).equals(recorded))
                .findFirst()
                .orElseThrow();
    }

    private List<HandReading> readings() {
        return new ArrayList<>(check.draw().drawn().stream()
                .map(at -> new HandReading(at, records.getOrDefault(at, FIRST), records.getOrDefault(at, FIRST)))
                .toList());
    }

    private List<HandReading> reading(Position one, Settled paper) {
        List<HandReading> readings = readings();
        readings.replaceAll(reading -> reading.position().equals(one) ? new HandReading(one, paper, paper) : reading);
        return readings;
    }
}
