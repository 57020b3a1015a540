package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.check.Batch;
import vn.kiemphieu.tally.check.CheckPlan;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.check.Dice;
import vn.kiemphieu.tally.check.Draw;
import vn.kiemphieu.tally.check.Evidence;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.HandCheck.Compared;
import vn.kiemphieu.tally.check.HandReading;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.check.RiskLimit;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

class HandCheckPaperTest {
    private static final String COMMITMENT = "MNOP-QRST-UVWX-YZ23-4567";

    private final PullList list = new PullList(MinutesTemplate.standard(Document.PULL_LIST));
    private final HandCheckMinutes minutes =
            new HandCheckMinutes(MinutesTemplate.standard(Document.HAND_CHECK_MINUTES));

    @Test
    void a_pull_list_says_commitment_dice_rule_and_sheets() throws IOException {
        Approved.require("pull-list", list.pdf(seven(0)));
    }

    @Test
    void a_clean_hand_check_says_what_risk_is_left() throws IOException {
        HandCheckFacts facts = seven(0);
        Approved.require("hand-check-clean", minutes.pdf(facts, compared(facts, false)));
    }

    @Test
    void a_sheet_that_speaks_against_the_outcome_and_a_close_name_are_counted_in_full() throws IOException {
        HandCheckFacts facts = close();
        Approved.require("hand-check-harmful", minutes.pdf(facts, compared(facts, true)));
    }

    @Test
    void unmatched_sheets_are_told() throws IOException {
        String text = PdfText.of(list.pdf(seven(2))).flat();
        assertTrue(text.contains("Có 2 lá phiếu hoặc bản ghi không có đôi"), text);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void every_reason_has_words(Why why) {
        Wording wording = Facts.worded(MinutesTemplate.standard(Document.HAND_CHECK_MINUTES), Cases.tie());
        assertTrue(!wording.text("why." + why).isEmpty());
    }

    @Test
    void a_rehearsal_says_so_on_every_page() throws IOException {
        HandCheckFacts facts = seven(0);
        MinutesFacts draft = new MinutesFacts(
                facts.minutes().count(),
                People.UNNAMED,
                Occasion.UNKNOWN,
                facts.minutes().sheets(),
                Cases.PROVENANCE,
                Set.of(Banner.REHEARSAL));
        PdfText text = PdfText.of(list.pdf(new HandCheckFacts(draft, COMMITMENT, facts.check())));
        text.pages().forEach(page -> assertTrue(page.text().contains("KIỂM PHIẾU THỬ")));
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        HandCheckFacts facts = seven(0);
        assertArrayEquals(list.pdf(facts), list.pdf(facts));
        assertArrayEquals(minutes.pdf(facts, compared(facts, false)), minutes.pdf(facts, compared(facts, false)));
    }

    @Test
    void a_commitment_of_another_spelling_is_refused() {
        HandCheckFacts facts = seven(0);
        assertThrows(IllegalArgumentException.class, () -> new HandCheckFacts(facts.minutes(), "mnop", facts.check()));
    }

    /** Seven names for five seats, 348 ballots in four batches; the closest conclusion is 22 errors away. */
    private static HandCheckFacts seven(long unmatched) {
        Election election = Cases.election(BallotForm.STRIKE_OUT, 5, Names.first(7));
        MinutesFacts facts = Cases.facts(
                election, Cases.struck(election, row -> row < 5 ? 280 - 10L * row : 158 - row), Cases.account(348));
        return check(facts, unmatched);
    }

    /** Eight names for four seats: five pass, and three votes lie between the last in and the first out. */
    private static HandCheckFacts close() {
        Election election = Cases.election(BallotForm.STRIKE_OUT, 4, Names.first(8));
        long[] votes = {305, 230, 212, 190, 187, 120, 60, 16};
        return check(Cases.facts(election, Cases.struck(election, row -> votes[row]), Cases.account(348)), 0);
    }

    private static HandCheckFacts check(MinutesFacts facts, long unmatched) {
        Count count = facts.count();
        Sampled plan = (Sampled) CheckPlan.of(
                count.election(), count.tally(), new Evidence(348, unmatched, Set.of()), RiskLimit.FIVE_PERCENT);
        List<Batch> batches = List.of(new Batch(1, 100), new Batch(2, 100), new Batch(4, 100), new Batch(5, 48));
        Draw draw = Draw.of(new Dice("3141592653"), batches, plan.plan().size());
        return new HandCheckFacts(facts, COMMITMENT, new HandCheck(plan, draw));
    }

    /** Every sheet says the first name; on the third sheet drawn the paper says the second one, if it is to be harmful. */
    private static Compared compared(HandCheckFacts facts, boolean harmful) {
        int names = facts.minutes().count().election().candidates().size();
        Settled first = only(1, names);
        Map<Position, Settled> records = new HashMap<>();
        facts.check().draw().drawn().forEach(at -> records.put(at, first));
        Position third = facts.check().draw().drawn().get(2);
        List<HandReading> readings = records.keySet().stream()
                .map(at -> {
                    Settled paper = harmful && at.equals(third) ? only(2, names) : first;
                    return new HandReading(at, paper, paper);
                })
                .toList();
        Compared compared = (Compared) facts.check().compare(readings, records);
        assertEquals(harmful, !compared.toCountInFull().equals(Optional.empty()));
        return compared;
    }

    private static Settled only(int row, int names) {
        Choice[] choices = new Choice[names];
        Arrays.fill(choices, Choice.NOT_COUNTED);
        choices[row - 1] = Choice.FOR;
        return new Valid(Choices.of(List.of(choices)));
    }
}
