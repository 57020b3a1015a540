package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.session.Sessions.AS_VALID;
import static vn.kiemphieu.tally.session.Sessions.BACK;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.BROKEN;
import static vn.kiemphieu.tally.session.Sessions.FOREIGN;
import static vn.kiemphieu.tally.session.Sessions.MISFED;
import static vn.kiemphieu.tally.session.Sessions.NOT_OURS;
import static vn.kiemphieu.tally.session.Sessions.REFED;
import static vn.kiemphieu.tally.session.Sessions.SAME_SHEET;
import static vn.kiemphieu.tally.session.Sessions.TOO_MANY;
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
import static vn.kiemphieu.tally.session.Sessions.together;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.session.Ending.Collected;

/** Which endings fit which matter: the table of docs/states.md, "A sheet". */
class ConcludingTest {
    private static final List<Ending> ENDINGS = List.of(AS_VALID, TOO_MANY, NOT_OURS, SAME_SHEET, MISFED, REFED);

    @Test
    void nobody_concludes_on_a_valid_ballot_or_a_back() {
        assertAllowed(VALID);
        assertAllowed(BACK);
        assertEquals(
                Map.of(),
                counted(together(alike(VALID, 1, 2), alike(BACK, 3, 2))).questions());
    }

    @Test
    void a_referred_ballot_is_valid_or_invalid() {
        assertAllowed(UNCLEAR, AS_VALID, TOO_MANY, NOT_OURS);
    }

    @Test
    void a_ballot_whose_pages_are_broken_may_also_be_fed_again() {
        assertAllowed(BROKEN, AS_VALID, TOO_MANY, NOT_OURS, REFED);
    }

    @Test
    void v1_a_foreign_sheet_lay_in_the_box_or_was_misfed() {
        assertAllowed(FOREIGN, NOT_OURS, MISFED);
    }

    @Test
    void an_unreadable_page_is_keyed_misfed_or_fed_again() {
        assertAllowed(UNREADABLE, AS_VALID, TOO_MANY, NOT_OURS, MISFED, REFED);
    }

    @Test
    void a_copy_of_what_stays_is_the_same_sheet_or_another_ballot_or_fed_again() {
        Open open = counted(together(alike(VALID, 1, 1), alike(duplicateOf(1), 2, 1)));
        assertAllowed(open, List.of(AS_VALID, TOO_MANY, NOT_OURS, SAME_SHEET, REFED));
    }

    @Test
    void a_copy_of_a_ballot_is_a_ballot_of_the_same_election() {
        Open both =
                assertInstanceOf(Open.class, Sessions.ready().open(Sessions.ELECTIONS.keySet(), Sessions.LAN_AND_MINH));
        Map<RecordId, Matter> matters = Map.of(id(1), VALID, id(2), duplicateOf(1));
        Open open = Sessions.next(both, 30, matters.keySet(), matters).session();
        Ending elsewhere = new Collected(UBKT, new Invalid(InvalidityGround.KY_TEN_VIET_THEM));
        assertThrows(IllegalStateException.class, () -> open.conclude(id(2), by(elsewhere)));
        assertEquals(Set.of(), open.conclude(id(2), by(TOO_MANY)).waiting());
    }

    @Test
    void a_copy_of_what_was_set_aside_is_set_aside_with_it() {
        Open open = counted(together(alike(UNREADABLE, 1, 1), alike(duplicateOf(1), 2, 1)));
        Open aside = open.conclude(id(1), by(MISFED));
        assertAllowed(aside, List.of(AS_VALID, TOO_MANY, NOT_OURS, MISFED, REFED));
        assertRefused(
                "record " + id(1) + " is set aside, so nothing is left that " + id(2) + " repeats",
                () -> open.conclude(id(2), by(SAME_SHEET)).conclude(id(1), by(REFED)));
        assertRefused(
                "record " + id(2) + " is misfed only together with its original " + id(1),
                () -> aside.conclude(id(2), by(MISFED)).takeBack(id(1)));
    }

    @Test
    void a_copy_of_what_was_keyed_may_be_the_same_sheet() {
        Open open = counted(together(alike(UNREADABLE, 1, 1), alike(duplicateOf(1), 2, 1)));
        assertAllowed(open.conclude(id(1), by(AS_VALID)), List.of(AS_VALID, TOO_MANY, NOT_OURS, SAME_SHEET, REFED));
    }

    @Test
    void v1_a_copy_of_a_foreign_sheet_is_foreign() {
        Open open = counted(together(alike(FOREIGN, 1, 1), alike(duplicateOf(1), 2, 1)));
        assertAllowed(open, List.of(NOT_OURS, SAME_SHEET));
        assertAllowed(open.conclude(id(1), by(MISFED)), List.of(NOT_OURS, MISFED));
    }

    @Test
    void a_ballot_stays_one_of_its_election_and_that_election_is_open() {
        Ending elsewhere = new Collected(UBKT, new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT));
        assertRefused(
                "record " + id(2) + " cannot be concluded so: it is Ballot, which people conclude",
                () -> counted(together(alike(VALID, 1, 1), alike(UNCLEAR, 2, 1)))
                        .conclude(id(2), by(elsewhere)));
        assertRefused(
                "record " + id(1) + " is of an election that is not open: ubkt",
                () -> counted(alike(UNREADABLE, 1, 1)).conclude(id(1), by(elsewhere)));
    }

    @Test
    void a_ballot_is_concluded_as_valid_only_as_its_list_and_its_rules_allow() {
        Open open = counted(alike(UNREADABLE, 1, 1));
        assertRefused(
                "record " + id(1) + " does not fit the list of election bch",
                () -> open.conclude(id(1), by(valid(Choice.FOR))));
        assertRefused(
                "record " + id(1) + " cannot be valid with these choices",
                () -> open.conclude(id(1), by(valid(Choice.FOR, Choice.FOR, Choice.NOT_COUNTED))));
    }

    @Test
    void a_record_that_is_not_there_is_not_concluded() {
        Open open = counted(alike(UNCLEAR, 1, 1));
        assertRefused("no record " + id(7) + " in this session", () -> open.conclude(id(7), by(AS_VALID)));
        assertRefused("record " + id(7) + " is not concluded", () -> open.takeBack(id(7)));
    }

    @Test
    void a_conclusion_is_taken_back_before_another_takes_its_place() {
        Open open = counted(alike(UNCLEAR, 1, 2));
        Open concluded = open.conclude(id(1), by(AS_VALID));
        assertEquals(Set.of(id(2)), concluded.waiting());
        assertEquals(Map.of(id(1), UNCLEAR, id(2), UNCLEAR), concluded.questions());
        assertRefused(
                "record " + id(1) + " is concluded; take that back first",
                () -> concluded.conclude(id(1), by(TOO_MANY)));
        assertEquals(open, concluded.takeBack(id(1)));
    }

    private static Ending valid(Choice... choices) {
        return new Collected(BCH, new Valid(Choices.of(List.of(choices))));
    }

    private static void assertAllowed(Matter matter, Ending... allowed) {
        assertAllowed(counted(together(alike(VALID, 1, 1), alike(matter, 2, 1))), List.of(allowed));
    }

    /** Exactly these endings are possible for the second record. */
    private static void assertAllowed(Open open, List<Ending> allowed) {
        for (Ending ending : ENDINGS) {
            if (allowed.contains(ending)) {
                assertEquals(
                        by(ending),
                        open.conclude(id(2), by(ending)).conclusions().get(id(2)));
            } else {
                assertThrows(IllegalStateException.class, () -> open.conclude(id(2), by(ending)), ending.toString());
            }
        }
    }
}
