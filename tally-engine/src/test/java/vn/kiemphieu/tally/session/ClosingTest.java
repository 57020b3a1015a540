package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.kiemphieu.tally.session.LookFor.FED_TWICE;
import static vn.kiemphieu.tally.session.LookFor.LEFTOVER_PAPER;
import static vn.kiemphieu.tally.session.LookFor.MISSED_BATCH;
import static vn.kiemphieu.tally.session.LookFor.STOP_AND_REPORT;
import static vn.kiemphieu.tally.session.LookFor.STUCK_SHEETS;
import static vn.kiemphieu.tally.session.Sessions.AS_VALID;
import static vn.kiemphieu.tally.session.Sessions.BACK;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.ELECTIONS;
import static vn.kiemphieu.tally.session.Sessions.FOREIGN;
import static vn.kiemphieu.tally.session.Sessions.FOR_FIRST;
import static vn.kiemphieu.tally.session.Sessions.HOA_AND_TUAN;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.MISFED;
import static vn.kiemphieu.tally.session.Sessions.NOT_OURS;
import static vn.kiemphieu.tally.session.Sessions.UBKT;
import static vn.kiemphieu.tally.session.Sessions.UNCLEAR;
import static vn.kiemphieu.tally.session.Sessions.UNREADABLE;
import static vn.kiemphieu.tally.session.Sessions.VALID;
import static vn.kiemphieu.tally.session.Sessions.account;
import static vn.kiemphieu.tally.session.Sessions.alike;
import static vn.kiemphieu.tally.session.Sessions.assertRefused;
import static vn.kiemphieu.tally.session.Sessions.by;
import static vn.kiemphieu.tally.session.Sessions.counted;
import static vn.kiemphieu.tally.session.Sessions.id;
import static vn.kiemphieu.tally.session.Sessions.next;
import static vn.kiemphieu.tally.session.Sessions.ready;
import static vn.kiemphieu.tally.session.Sessions.slip;
import static vn.kiemphieu.tally.session.Sessions.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed.Papers;
import vn.kiemphieu.tally.session.Closing.StillFeeding;
import vn.kiemphieu.tally.session.Closing.StillWaiting;
import vn.kiemphieu.tally.session.Closing.Unreconciled;

class ClosingTest {
    private final Open ten = counted(together(alike(VALID, 1, 10), alike(BACK, 11, 2)));

    @Test
    void a_session_does_not_close_while_a_batch_is_fed() {
        assertEquals(new StillFeeding(2), close(ten.openBatch(slip(2, 30)), account(10)));
    }

    @Test
    void a_session_does_not_close_over_a_record_that_waits() {
        Open open = counted(together(alike(VALID, 1, 2), alike(UNCLEAR, 3, 1), alike(FOREIGN, 4, 1)));
        assertEquals(new StillWaiting(Set.of(id(3), id(4))), close(open, account(2)));
        assertEquals(new StillWaiting(Set.of(id(4))), close(open.conclude(id(3), by(AS_VALID)), account(3)));
    }

    @Test
    void the_tally_holds_what_the_machine_found_valid_and_what_people_collected() {
        Open open = counted(together(
                        alike(VALID, 1, 2), alike(UNCLEAR, 3, 1), alike(FOREIGN, 4, 2), alike(UNREADABLE, 6, 1)))
                .conclude(id(3), by(AS_VALID))
                .conclude(id(4), by(NOT_OURS))
                .conclude(id(5), by(MISFED))
                .conclude(id(6), by(AS_VALID));
        Closed closed = assertInstanceOf(Closed.class, close(open, account(5)));
        Invalid notOurs = new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT);
        Tally tally = Tally.of(ELECTIONS.get(BCH), List.of(FOR_FIRST, FOR_FIRST, FOR_FIRST, FOR_FIRST, notOurs));
        assertEquals(Map.of(BCH, tally), closed.tallies());
        assertEquals(Map.of(BCH, account(5)), closed.accounts());
        assertEquals(open.conclusions(), closed.records().conclusions());
    }

    @Test
    void every_election_has_its_own_tally() {
        Valid oneName = new Valid(Choices.of(List.of(Choice.AGAINST)));
        Map<RecordId, Matter> matters =
                together(alike(VALID, 1, 3), alike(new Matter.Ballot(UBKT, oneName), 4, 2), alike(UNREADABLE, 6, 1));
        Open begun = assertInstanceOf(Open.class, ready().open(Set.of(BCH, UBKT), LAN_AND_MINH));
        Open open = next(begun, 30, matters.keySet(), matters).session().conclude(id(6), by(AS_VALID));
        Closed closed =
                assertInstanceOf(Closed.class, open.close(Map.of(BCH, account(4), UBKT, account(2)), HOA_AND_TUAN));
        assertEquals(4, closed.tallies().get(BCH).votes(1, Choice.FOR));
        assertEquals(2, closed.tallies().get(UBKT).votes(1, Choice.AGAINST));
    }

    @Test
    void keyed_ballots_count_beside_the_others() {
        Matter invalid = new Matter.Keyed(BCH, new Invalid(InvalidityGround.KY_TEN_VIET_THEM));
        Map<RecordId, Matter> matters =
                together(alike(VALID, 1, 3), alike(new Matter.Keyed(BCH, FOR_FIRST), 4, 2), alike(invalid, 6, 1));
        Closed closed = assertInstanceOf(Closed.class, counted(matters).close(Map.of(BCH, account(6)), HOA_AND_TUAN));
        assertEquals(5, closed.tallies().get(BCH).votes(1, Choice.FOR));
        assertEquals(
                Map.of(InvalidityGround.KY_TEN_VIET_THEM, 1L),
                closed.tallies().get(BCH).invalid());
    }

    @Test
    void every_open_election_needs_its_account_and_no_other() {
        String sentence = "every open election needs its account, and no other";
        assertRefused(sentence, () -> ten.close(Map.of(), LAN_AND_MINH));
        assertRefused(sentence, () -> ten.close(Map.of(BCH, account(10), UBKT, account(0)), LAN_AND_MINH));
    }

    @Test
    void i3_few_ballots_too_few_are_stuck_sheets() {
        assertHints(ten, account(11), STUCK_SHEETS);
        assertHints(ten, account(34), STUCK_SHEETS);
    }

    @Test
    void i3_many_ballots_too_few_are_a_missed_batch() {
        assertHints(ten, account(35), MISSED_BATCH);
    }

    @Test
    void i3_as_many_too_few_as_a_withdrawn_batch_had_are_that_batch() {
        Map<RecordId, Matter> others = alike(VALID, 21, 8);
        Map<RecordId, Matter> matters = together(alike(VALID, 1, 10), alike(BACK, 11, 2));
        Open more = next(counted(others), 13, matters.keySet(), together(others, matters))
                .session();
        Open without = more.withdraw(1, "trộn nhầm", LAN_AND_MINH, Map.of()).session();
        Open again = next(without, 30, Set.of(id(41)), alike(VALID, 41, 1)).session();
        Open halted = again.openBatch(slip(4, 7))
                .withdraw(4, "kẹt giấy", LAN_AND_MINH, alike(VALID, 41, 1))
                .session();
        assertHints(halted, account(8), MISSED_BATCH);
        assertHints(halted, account(21), MISSED_BATCH);
        assertHints(halted, account(9), STUCK_SHEETS);
        assertHints(halted, account(44), MISSED_BATCH);
        Closed closed = assertInstanceOf(Closed.class, close(halted, account(1)));
        assertEquals(Set.of(20L, 43L, 0L, 7L), closed.records().withdrawnSizes());
    }

    @Test
    void i3_too_many_ballots_were_fed_twice() {
        assertHints(ten, account(9), FED_TWICE);
    }

    @Test
    void i2_more_collected_than_issued_stops_everything() {
        assertHints(ten, new BallotAccount(10, 9, 1, 0, 10, 10), STOP_AND_REPORT);
    }

    @Test
    void i1_other_sums_of_paper_than_printed_are_looked_for_in_what_is_left() {
        assertHints(ten, new BallotAccount(20, 10, 9, 0, 10, 10), LEFTOVER_PAPER);
        assertHints(ten, new BallotAccount(20, 10, 9, 0, 9, 10), LEFTOVER_PAPER, FED_TWICE);
    }

    @Test
    void i4_more_votes_than_seats_stop_everything() {
        Valid two = new Valid(Choices.of(List.of(Choice.FOR, Choice.FOR, Choice.NOT_COUNTED)));
        assertHints(counted(alike(new Matter.Ballot(BCH, two), 1, 1)), account(1), STOP_AND_REPORT);
    }

    @Test
    void a_mismatch_says_the_figures() {
        Unreconciled found = assertInstanceOf(Unreconciled.class, close(ten, account(11)));
        assertEquals(
                List.of(new BallotAccount.Imbalance(BallotAccount.Identity.I3, 11, 10)),
                found.mismatches().get(BCH).imbalances());
    }

    @Test
    void what_does_not_agree_is_known_before_anybody_asks_to_close() {
        Unreconciled found = assertInstanceOf(Unreconciled.class, close(ten, account(11)));
        assertEquals(Optional.of(found.mismatches().get(BCH)), ten.mismatch(BCH, account(11)));
        assertEquals(Optional.empty(), ten.mismatch(BCH, account(10)));
        assertRefused("election ubkt is not counted in this session", () -> ten.mismatch(UBKT, account(10)));
    }

    @Test
    void nothing_is_sealed_before_the_minutes_of_every_election() {
        Closed closed = assertInstanceOf(Closed.class, close(ten, account(10)));
        assertEquals(Set.of(BCH), closed.minutesMissing());
        assertRefused(
                "nothing is sealed before the minutes of every election are printed", () -> closed.seal(HOA_AND_TUAN));
        Closed printed = closed.minutesPrinted(BCH);
        assertEquals(Set.of(), printed.minutesMissing());
        assertEquals(printed, printed.minutesPrinted(BCH));
        assertEquals(
                new Papers(LAN_AND_MINH, Set.of(BCH), Optional.of(HOA_AND_TUAN)),
                printed.seal(HOA_AND_TUAN).papers());
    }

    @Test
    void minutes_are_of_an_election_of_the_session() {
        Closed closed = assertInstanceOf(Closed.class, close(ten, account(10)));
        assertRefused("minutes are of an election of the session", () -> closed.minutesPrinted(UBKT));
    }

    @Test
    void nothing_follows_the_seal() {
        Closed closed = assertInstanceOf(Closed.class, close(ten, account(10)));
        Closed sealed = closed.minutesPrinted(BCH).seal(HOA_AND_TUAN);
        assertRefused("the session is sealed", () -> sealed.seal(LAN_AND_MINH));
        assertRefused("the session is sealed", () -> sealed.minutesPrinted(BCH));
    }

    @Test
    void a_closed_session_has_tally_and_account_of_every_election() {
        Closed closed = assertInstanceOf(Closed.class, close(ten, account(10)));
        assertRefused(
                "every election of a closed session has a tally",
                () -> new Closed(Map.of(), closed.accounts(), closed.records(), closed.papers()));
        assertRefused(
                "every election of a closed session has an account",
                () -> new Closed(closed.tallies(), Map.of(), closed.records(), closed.papers()));
    }

    private static Closing close(Open open, BallotAccount account) {
        return open.close(Map.of(BCH, account), LAN_AND_MINH);
    }

    private static void assertHints(Open open, BallotAccount account, LookFor... hints) {
        Unreconciled found = assertInstanceOf(Unreconciled.class, close(open, account));
        Map<ElectionId, Closing.Mismatch> mismatches = found.mismatches();
        assertEquals(Set.of(hints), mismatches.get(BCH).hints());
    }
}
