package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.tally.session.Sessions.AS_VALID;
import static vn.kiemphieu.tally.session.Sessions.BCH;
import static vn.kiemphieu.tally.session.Sessions.ELECTIONS;
import static vn.kiemphieu.tally.session.Sessions.HOA_AND_TUAN;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;
import static vn.kiemphieu.tally.session.Sessions.UNCLEAR;
import static vn.kiemphieu.tally.session.Sessions.VALID;
import static vn.kiemphieu.tally.session.Sessions.account;
import static vn.kiemphieu.tally.session.Sessions.alike;
import static vn.kiemphieu.tally.session.Sessions.assertRefused;
import static vn.kiemphieu.tally.session.Sessions.by;
import static vn.kiemphieu.tally.session.Sessions.counted;
import static vn.kiemphieu.tally.session.Sessions.id;
import static vn.kiemphieu.tally.session.Sessions.next;
import static vn.kiemphieu.tally.session.Sessions.open;
import static vn.kiemphieu.tally.session.Sessions.slip;
import static vn.kiemphieu.tally.session.Sessions.together;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.session.JournalEntry.BallotsPrinted;
import vn.kiemphieu.tally.session.JournalEntry.BatchCounted;
import vn.kiemphieu.tally.session.JournalEntry.BatchOpened;
import vn.kiemphieu.tally.session.JournalEntry.BatchWithdrawn;
import vn.kiemphieu.tally.session.JournalEntry.Concluded;
import vn.kiemphieu.tally.session.JournalEntry.ConclusionTakenBack;
import vn.kiemphieu.tally.session.JournalEntry.ListChanged;
import vn.kiemphieu.tally.session.JournalEntry.MinutesPrinted;
import vn.kiemphieu.tally.session.JournalEntry.Opened;
import vn.kiemphieu.tally.session.JournalEntry.ProofRead;
import vn.kiemphieu.tally.session.JournalEntry.Sealed;
import vn.kiemphieu.tally.session.JournalEntry.SlipCorrected;
import vn.kiemphieu.tally.session.JournalEntry.Tested;

class JournalTest {
    private final Map<RecordId, Matter> matters = together(alike(VALID, 1, 29), alike(UNCLEAR, 30, 1));
    private final List<JournalEntry> day = List.of(
            new BallotsPrinted(BCH, 100),
            new ListChanged(BCH, "thêm một người", LAN_AND_MINH),
            new BallotsPrinted(BCH, 100),
            new ProofRead(BCH, HOA_AND_TUAN),
            new Tested(BCH),
            new Opened(Set.of(BCH), LAN_AND_MINH),
            new BatchOpened(slip(1, 31)),
            new SlipCorrected(slip(1, 30), "đếm lại"),
            new BatchCounted(1, 30, matters.keySet(), matters),
            new BatchOpened(slip(2, 8)),
            new BatchWithdrawn(2, "kẹt giấy", LAN_AND_MINH, matters),
            new Concluded(id(30), AS_VALID, HOA_AND_TUAN),
            new ConclusionTakenBack(id(30), HOA_AND_TUAN),
            new Concluded(id(30), AS_VALID, HOA_AND_TUAN),
            new JournalEntry.Closed(Map.of(BCH, account(30)), LAN_AND_MINH),
            new MinutesPrinted(BCH),
            new Sealed(HOA_AND_TUAN));

    @Test
    void a_whole_day_is_replayed() {
        Open open = counted(matters)
                .openBatch(slip(2, 8))
                .withdraw(2, "kẹt giấy", LAN_AND_MINH, matters)
                .session()
                .conclude(id(30), by(AS_VALID));
        Closed closed = (Closed) open.close(Map.of(BCH, account(30)), LAN_AND_MINH);
        assertEquals(closed.minutesPrinted(BCH).seal(HOA_AND_TUAN), new Journal(day).replay(ELECTIONS));
        assertEquals(30, closed.tallies().get(BCH).valid());
    }

    @Test
    void an_entry_added_comes_last() {
        Journal journal = Journal.EMPTY;
        for (JournalEntry entry : day) {
            journal = journal.plus(entry);
        }
        assertEquals(new Journal(day), journal);
        assertEquals(CountingSession.of(ELECTIONS), Journal.EMPTY.replay(ELECTIONS));
    }

    @Test
    void a_journal_does_not_replay_without_one_of_the_entries_it_needs() {
        for (int needed : List.of(2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15)) {
            List<JournalEntry> cut = new ArrayList<>(day);
            cut.remove(needed);
            assertThrows(IllegalStateException.class, () -> new Journal(cut).replay(ELECTIONS), "without " + needed);
        }
    }

    @Test
    void entries_belong_to_their_stage() {
        assertRefused("the box is open already", () -> open().after(new Tested(BCH)));
        assertRefused(
                "the count is not open", () -> CountingSession.of(ELECTIONS).after(new BatchOpened(slip(1, 1))));
        assertRefused("the count is not closed yet", () -> open().after(new MinutesPrinted(BCH)));
    }

    @Test
    void what_is_refused_is_said_in_words() {
        assertRefused(
                "not everything is ready: NotReady[missing={bch=[PRINTED]}]",
                () -> CountingSession.of(ELECTIONS)
                        .proofRead(BCH)
                        .tested(BCH)
                        .after(new Opened(Set.of(BCH), LAN_AND_MINH)));
        assertRefused(
                "batch 1 does not agree with its slip: CountsDiffer[byHand=30, fed=29]",
                () -> open().openBatch(slip(1, 30)).after(new BatchCounted(1, 29, matters.keySet(), matters)));
        assertRefused(
                "the count cannot be closed: StillWaiting[records=[" + id(30) + "]]",
                () -> counted(matters).after(new JournalEntry.Closed(Map.of(BCH, account(29)), LAN_AND_MINH)));
    }

    @Test
    void an_open_session_has_no_door_to_votes() {
        for (Method method : Open.class.getMethods()) {
            assertEquals(false, method.getReturnType().equals(Tally.class), method.getName());
            assertEquals(false, method.getReturnType().equals(Records.class), method.getName());
        }
        Open open = next(open(), 30, matters.keySet(), matters).session();
        assertEquals(Map.of(id(30), UNCLEAR), open.questions());
        assertEquals(
                List.of(),
                Arrays.stream(Open.class.getFields())
                        .map(field -> field.getName())
                        .toList());
    }
}
