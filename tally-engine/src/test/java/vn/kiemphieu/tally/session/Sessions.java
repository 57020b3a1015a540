package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** A session of two elections to test with: three names for one seat, struck out; and one name. */
final class Sessions {
    static final ElectionId BCH = new ElectionId("bch");
    static final ElectionId UBKT = new ElectionId("ubkt");
    static final Map<ElectionId, Election> ELECTIONS =
            Map.of(BCH, Elections.strikeOut(3, 1, 100), UBKT, Elections.with("id", UBKT, Elections.oneName(100)));
    static final TwoPeople LAN_AND_MINH = new TwoPeople("Lan", "Minh");
    static final TwoPeople HOA_AND_TUAN = new TwoPeople("Hoà", "Tuấn");

    static final Valid FOR_FIRST = new Valid(Choices.of(List.of(Choice.FOR, Choice.NOT_COUNTED, Choice.NOT_COUNTED)));
    static final Matter VALID = new Matter.Ballot(BCH, FOR_FIRST);
    static final Matter UNCLEAR = referred(Reason.A4);
    static final Matter BROKEN = referred(Reason.PAGES);
    static final Matter FOREIGN = new Matter.Foreign();
    static final Matter UNREADABLE = new Matter.Unreadable();
    static final Matter BACK = new Matter.Back();

    static final Ending AS_VALID = new Collected(BCH, FOR_FIRST);
    static final Ending NOT_OURS = new Collected(BCH, new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT));
    static final Ending TOO_MANY = new Collected(BCH, new Invalid(InvalidityGround.BAU_QUA_SO_LUONG));
    static final Ending SAME_SHEET = new SetAside(Why.SAME_SHEET);
    static final Ending MISFED = new SetAside(Why.MISFED);
    static final Ending REFED = new SetAside(Why.REFED);

    private Sessions() {}

    static RecordId id(int number) {
        return new RecordId(String.format("%032x", number));
    }

    static Matter duplicateOf(int original) {
        return new Matter.Duplicate(id(original));
    }

    /** So many records alike, numbered from the first. */
    static Map<RecordId, Matter> alike(Matter matter, int first, int records) {
        return IntStream.range(first, first + records)
                .boxed()
                .collect(Collectors.toMap(Sessions::id, number -> matter));
    }

    @SafeVarargs
    static Map<RecordId, Matter> together(Map<RecordId, Matter>... parts) {
        Map<RecordId, Matter> all = new HashMap<>();
        for (Map<RecordId, Matter> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    static Ready ready() {
        Ready ready = CountingSession.of(ELECTIONS);
        for (ElectionId election : ELECTIONS.keySet()) {
            ready = ready.printed(election).proofRead(election).tested(election);
        }
        return ready;
    }

    /** Only the first election is open. */
    static Open open() {
        return assertInstanceOf(Open.class, ready().open(Set.of(BCH), LAN_AND_MINH));
    }

    /** One counted batch of 30 sheets with these records, whatever their number. */
    static Open counted(Map<RecordId, Matter> matters) {
        return next(open(), 30, matters.keySet(), matters).session();
    }

    /** One more batch. */
    static MattersChanged next(Open open, int sheets, Set<RecordId> records, Map<RecordId, Matter> matters) {
        int number = open.batches().size() + 1;
        BatchClosing closing = open.openBatch(slip(number, sheets)).closeBatch(number, sheets, records, matters);
        return assertInstanceOf(MattersChanged.class, closing);
    }

    static BatchSlip slip(int number, int sheets) {
        return new BatchSlip(number, sheets, LAN_AND_MINH);
    }

    static Conclusion by(Ending ending) {
        return new Conclusion(ending, HOA_AND_TUAN);
    }

    /** Everything in order with so many collected. */
    static BallotAccount account(int collected) {
        return new BallotAccount(collected + 5, collected, 5, 0, collected, collected);
    }

    static void assertRefused(String sentence, Executable step) {
        assertEquals(sentence, assertThrows(IllegalStateException.class, step).getMessage());
    }

    private static Matter referred(Reason reason) {
        return new Matter.Ballot(BCH, new Referred(Set.of(1), Set.of(reason), Optional.empty()));
    }
}
