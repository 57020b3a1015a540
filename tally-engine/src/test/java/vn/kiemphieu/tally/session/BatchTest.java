package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.session.Sessions.AS_VALID;
import static vn.kiemphieu.tally.session.Sessions.BACK;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.FOR_FIRST;
import static vn.kiemphieu.tally.session.Sessions.HOA_AND_TUAN;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.SAME_SHEET;
import static vn.kiemphieu.tally.session.Sessions.UBKT;
import static vn.kiemphieu.tally.session.Sessions.UNCLEAR;
import static vn.kiemphieu.tally.session.Sessions.UNREADABLE;
import static vn.kiemphieu.tally.session.Sessions.VALID;
import static vn.kiemphieu.tally.session.Sessions.alike;
import static vn.kiemphieu.tally.session.Sessions.assertRefused;
import static vn.kiemphieu.tally.session.Sessions.by;
import static vn.kiemphieu.tally.session.Sessions.counted;
import static vn.kiemphieu.tally.session.Sessions.duplicateOf;
import static vn.kiemphieu.tally.session.Sessions.id;
import static vn.kiemphieu.tally.session.Sessions.next;
import static vn.kiemphieu.tally.session.Sessions.open;
import static vn.kiemphieu.tally.session.Sessions.ready;
import static vn.kiemphieu.tally.session.Sessions.slip;
import static vn.kiemphieu.tally.session.Sessions.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.session.Batch.Counted;
import vn.kiemphieu.tally.session.Batch.Feeding;
import vn.kiemphieu.tally.session.Batch.Joined;
import vn.kiemphieu.tally.session.Batch.Withdrawn;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;

class BatchTest {
    private final Map<RecordId, Matter> thirty = alike(VALID, 1, 30);

    @Test
    void one_batch_is_fed_at_a_time_and_the_next_number_follows() {
        Open feeding = open().openBatch(slip(1, 30));
        assertEquals(Optional.of(new Batch(slip(1, 30), new Feeding())), feeding.feeding());
        assertRefused("batch 1 is still being fed", () -> feeding.openBatch(slip(2, 30)));
        assertRefused("batch 1 comes next, not 2", () -> open().openBatch(slip(2, 30)));
        assertRefused("batch 2 comes next, not 1", () -> counted(thirty).openBatch(slip(1, 30)));
    }

    @Test
    void a_counted_batch_has_its_records() {
        Open open = counted(thirty);
        assertEquals(List.of(new Batch(slip(1, 30), new Counted(thirty.keySet()))), open.batches());
        assertEquals(thirty.keySet(), open.records());
        assertEquals(Optional.empty(), open.feeding());
    }

    @Test
    void a_batch_is_not_closed_where_slip_and_sheets_differ() {
        Open feeding = open().openBatch(slip(1, 31));
        assertEquals(new CountsDiffer(31, 30), feeding.closeBatch(1, 30, thirty.keySet(), thirty));
        Open corrected = feeding.correctSlip(slip(1, 30));
        assertEquals(
                new MattersChanged(counted(thirty), Set.of()), corrected.closeBatch(1, 30, thirty.keySet(), thirty));
    }

    @Test
    void a_slip_is_corrected_only_while_its_batch_is_fed() {
        assertRefused("batch 1 is not being fed", () -> counted(thirty).correctSlip(slip(1, 31)));
        assertRefused(
                "batch 2 is not being fed", () -> open().openBatch(slip(1, 30)).correctSlip(slip(2, 30)));
        assertRefused("batch 1 is not being fed", () -> open().closeBatch(1, 30, thirty.keySet(), thirty));
    }

    @Test
    void paper_that_went_through_leaves_records() {
        Open feeding = open().openBatch(slip(1, 1));
        assertRefused(
                "batch 1 has no record, but paper went through the scanner",
                () -> feeding.closeBatch(1, 1, Set.of(), Map.of()));
    }

    @Test
    void every_record_is_accounted_for_and_no_other() {
        Open feeding = open().openBatch(slip(1, 30));
        String sentence = "every record that was fed is accounted for, and no other";
        assertRefused(sentence, () -> feeding.closeBatch(1, 30, thirty.keySet(), alike(VALID, 1, 29)));
        assertRefused(sentence, () -> feeding.closeBatch(1, 30, thirty.keySet(), alike(VALID, 1, 31)));
    }

    @Test
    void a_record_belongs_to_one_batch() {
        Open open = counted(thirty);
        Map<RecordId, Matter> again = alike(VALID, 30, 30);
        String sentence = "a record belongs to one batch";
        assertRefused(sentence, () -> next(open, 30, again.keySet(), together(thirty, again)));
        assertRefused(sentence, () -> next(open, 3, Set.of(id(30)), thirty));
        Open without = open.withdraw(1, "đếm lại", LAN_AND_MINH, Map.of()).session();
        assertRefused(sentence, () -> next(without, 30, again.keySet(), again));
    }

    @Test
    void a_small_batch_joins_the_counted_one_before_it() {
        Map<RecordId, Matter> few = alike(VALID, 31, 24);
        Map<RecordId, Matter> all = together(thirty, few);
        assertEquals(
                List.of(new Batch(slip(1, 30), new Counted(all.keySet())), new Batch(slip(2, 24), new Joined(1))),
                next(counted(thirty), 24, few.keySet(), all).session().batches());
    }

    @Test
    void twenty_five_sheets_stand_alone_and_so_does_the_first_batch() {
        Map<RecordId, Matter> few = alike(VALID, 31, 25);
        Open open = next(open(), 3, thirty.keySet(), thirty).session();
        assertEquals(
                List.of(
                        new Batch(slip(1, 3), new Counted(thirty.keySet())),
                        new Batch(slip(2, 25), new Counted(few.keySet()))),
                next(open, 25, few.keySet(), together(thirty, few)).session().batches());
    }

    @Test
    void a_small_batch_stands_alone_where_all_before_it_are_withdrawn() {
        Open without =
                counted(thirty).withdraw(1, "trộn nhầm", LAN_AND_MINH, Map.of()).session();
        Map<RecordId, Matter> few = alike(VALID, 31, 2);
        assertEquals(
                new Batch(slip(2, 2), new Counted(few.keySet())),
                next(without, 2, few.keySet(), few).session().batches().get(1));
    }

    @Test
    void a_batch_is_withdrawn_whole() {
        MattersChanged changed = counted(thirty).withdraw(1, " trộn nhầm ", HOA_AND_TUAN, Map.of());
        assertEquals(
                List.of(new Batch(slip(1, 30), new Withdrawn(thirty.keySet(), "trộn nhầm", HOA_AND_TUAN))),
                changed.session().batches());
        assertEquals(Set.of(), changed.session().records());
        assertEquals(Set.of(), changed.dropped());
    }

    @Test
    void a_batch_that_is_being_fed_may_be_withdrawn() {
        Open open = open().openBatch(slip(1, 30))
                .withdraw(1, "kẹt giấy", LAN_AND_MINH, Map.of())
                .session();
        assertEquals(Set.of(), open.batches().get(0).records());
        assertEquals(2, open.openBatch(slip(2, 30)).batches().size());
    }

    @Test
    void a_batch_is_withdrawn_once_and_only_if_it_is_there() {
        Open open = counted(thirty);
        Open without = open.withdraw(1, "kẹt giấy", LAN_AND_MINH, Map.of()).session();
        assertRefused("batch 1 is withdrawn already", () -> without.withdraw(1, "nữa", LAN_AND_MINH, Map.of()));
        assertRefused("no batch 2 in this session", () -> open.withdraw(2, "nữa", LAN_AND_MINH, Map.of()));
        assertRefused("no batch 0 in this session", () -> open.withdraw(0, "nữa", LAN_AND_MINH, Map.of()));
    }

    @Test
    void a_batch_that_joined_another_is_withdrawn_only_with_it() {
        Map<RecordId, Matter> few = alike(VALID, 31, 2);
        Open open =
                next(counted(thirty), 2, few.keySet(), together(thirty, few)).session();
        assertRefused(
                "batch 2 was too small to stand alone; withdraw batch 1 with it",
                () -> open.withdraw(2, "nhầm", LAN_AND_MINH, thirty));
        Open without = open.withdraw(1, "nhầm", LAN_AND_MINH, Map.of()).session();
        assertEquals(Set.of(), without.records());
        assertEquals(32, without.batches().get(0).records().size());
    }

    @Test
    void a_conclusion_falls_where_the_matter_is_another_now() {
        Open open = counted(together(alike(UNCLEAR, 1, 3)))
                .conclude(id(1), by(AS_VALID))
                .conclude(id(2), by(AS_VALID));
        Map<RecordId, Matter> now = together(alike(duplicateOf(4), 1, 1), alike(UNCLEAR, 2, 3));
        MattersChanged changed = next(open, 30, Set.of(id(4)), now);
        assertEquals(Set.of(id(1)), changed.dropped());
        assertEquals(Map.of(id(2), by(AS_VALID)), changed.session().conclusions());
        assertEquals(Set.of(id(1), id(3), id(4)), changed.session().waiting());
    }

    @Test
    void a_conclusion_on_a_copy_falls_with_the_matter_of_its_original() {
        Open open = counted(together(alike(UNREADABLE, 1, 1), alike(duplicateOf(1), 2, 1), alike(VALID, 3, 1)))
                .conclude(id(2), by(SAME_SHEET));
        Map<RecordId, Matter> now = together(alike(UNCLEAR, 1, 1), alike(duplicateOf(1), 2, 1), alike(VALID, 3, 2));
        MattersChanged changed = next(open, 30, Set.of(id(4)), now);
        assertEquals(Set.of(id(2)), changed.dropped());
        Map<RecordId, Matter> same = together(alike(UNREADABLE, 1, 1), alike(duplicateOf(1), 2, 1), alike(VALID, 3, 2));
        assertEquals(Set.of(), next(open, 30, Set.of(id(4)), same).dropped());
    }

    @Test
    void what_left_with_its_batch_is_not_called_dropped() {
        Open open = counted(alike(UNCLEAR, 1, 1)).conclude(id(1), by(AS_VALID));
        assertEquals(Set.of(), open.withdraw(1, "nhầm", LAN_AND_MINH, Map.of()).dropped());
    }

    @Test
    void ballots_are_of_an_open_election_and_fit_its_list() {
        Valid oneName = new Valid(Choices.of(List.of(Choice.FOR)));
        assertRefused(
                "record " + id(1) + " is of an election that is not open: ubkt",
                () -> counted(alike(new Matter.Ballot(UBKT, oneName), 1, 1)));
        String sentence = "record " + id(1) + " does not fit the list of election bch";
        assertRefused(sentence, () -> counted(alike(new Matter.Ballot(BCH, oneName), 1, 1)));
        Valid boxes = new Valid(Choices.of(List.of(Choice.FOR, Choice.AGAINST, Choice.NOT_COUNTED)));
        assertRefused(sentence, () -> counted(alike(new Matter.Ballot(BCH, boxes), 1, 1)));
        assertRefused(sentence, () -> counted(alike(new Matter.Keyed(BCH, boxes), 1, 1)));
        Valid two = new Valid(Choices.of(List.of(Choice.FOR, Choice.FOR, Choice.NOT_COUNTED)));
        assertRefused(
                "record " + id(1) + " cannot be valid with these choices",
                () -> counted(alike(new Matter.Keyed(BCH, two), 1, 1)));
    }

    @Test
    void a_keyed_ballot_asks_nobody_and_nothing_repeats_it() {
        Matter keyed = new Matter.Keyed(BCH, FOR_FIRST);
        Open open = counted(alike(keyed, 1, 1));
        assertEquals(Set.of(), open.waiting());
        assertRefused(
                "record " + id(1) + " cannot be concluded so: it is Keyed, which is settled",
                () -> open.conclude(id(1), by(AS_VALID)));
        Map<RecordId, Matter> repeated = together(alike(keyed, 1, 1), alike(duplicateOf(1), 2, 1));
        assertThrows(IllegalStateException.class, () -> counted(repeated));
    }

    @Test
    void a_duplicate_has_an_original_that_counts_or_waits() {
        for (Matter wrong : List.of(BACK, duplicateOf(3))) {
            Map<RecordId, Matter> matters =
                    together(alike(duplicateOf(2), 1, 1), alike(wrong, 2, 1), alike(VALID, 3, 1));
            assertRefused(
                    "record " + id(1) + " is said to be a duplicate of " + id(2)
                            + ", which is no record that counts or waits",
                    () -> counted(new TreeMap<>(matters)));
        }
        assertRefused(
                "record " + id(1) + " is said to be a duplicate of " + id(2)
                        + ", which is no record that counts or waits",
                () -> counted(alike(duplicateOf(2), 1, 1)));
    }

    @Test
    void an_open_session_prints_no_vote() {
        assertEquals(
                "Open[1 batches, 1 records, 1 waiting]",
                counted(alike(UNCLEAR, 1, 1)).toString());
    }

    @Test
    void sessions_are_equal_where_everything_is() {
        assertEquals(counted(thirty), counted(thirty));
        assertEquals(counted(thirty).hashCode(), counted(thirty).hashCode());
        assertNotEquals(counted(thirty), open());
        assertNotEquals(open(), ready().open(Set.of(BCH), HOA_AND_TUAN));
        assertNotEquals(open(), ready());
    }
}
