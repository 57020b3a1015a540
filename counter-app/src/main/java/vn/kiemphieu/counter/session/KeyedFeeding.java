package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.WorkingBatch;
import vn.kiemphieu.counter.keying.DoubleEntry.Comparison;
import vn.kiemphieu.counter.keying.DoubleEntry.Decided;
import vn.kiemphieu.counter.keying.DoubleEntry.Deciding;
import vn.kiemphieu.counter.keying.DoubleEntry.Keyed;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Refused;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * Batches that two people type from paper where there is no scanner. What is taken is durable before it is answered; neither
 * of the two is shown what the other typed before both are through.
 */
public final class KeyedFeeding {
    private final HallState hall;
    private final SessionJournal journal;
    private final Names names;
    private final Gate gate;
    private Optional<TypedBatch> known = Optional.empty();

    KeyedFeeding(HallState hall, JournalKeys keys, Gate gate) {
        this.hall = hall;
        this.journal = hall.journal;
        this.names = new Names(keys.random());
        this.gate = gate;
    }

    /**
     * Begins a batch of one election.
     *
     * @param slip how many ballots two people counted by hand
     */
    public void open(BatchSlip slip, KeyedBatch keyed) {
        if (!hall.definition.papers().containsKey(keyed.election())) {
            throw new IllegalStateException("no ballots of election " + keyed.election() + " lie in this box");
        }
        CountingSession next = hall.state().after(new JournalEntry.BatchOpened(slip));
        begun(slip.number(), keyed); // refuses what cannot be typed so
        ObjectNode facts = Facts.signedSlip(slip);
        facts.set(FedBatch.KEYED, keyed.facts());
        journal.openBatch(slip.number(), gate.worked(Sitting.OPEN, facts));
        hall.become(next);
    }

    /** The open batch, where it is one that is typed. */
    public Optional<KeyedBatch> batch() {
        return journal.batch()
                .flatMap(batch -> FedBatch.of(journal.entries(), batch.number()).keyed());
    }

    /** What one of the two has typed so far. */
    public Keying keying(Pass pass) {
        return state().keying(pass, declared());
    }

    /** The lines that one of the two typed, taken back ones among them, in their order. */
    public List<String> lines(Pass pass) {
        gate.operator(Sitting.OPEN);
        WorkingBatch batch = typedBatch();
        List<String> lines = new ArrayList<>();
        for (int place = 1; place <= batch.size(); place++) {
            if (KeyedRow.parse(batch.line(place)) instanceof KeyedRow.Typed typed && typed.pass() == pass) {
                lines.add(typed.line());
            }
        }
        return lines;
    }

    /** Types a line, as {@link Keying#type}; once both have typed all ballots nothing more is typed, only decided. */
    public Keying.Typing type(Pass pass, String line) {
        gate.operator(Sitting.OPEN);
        if (isComplete()) {
            return new Refused(
                    "Hai người đã gõ đủ cả tập, không gõ thêm. Phiếu hai người gõ khác nhau thì cùng xem phiếu"
                            + " giấy rồi quyết định; nếu xếp lẫn phiếu thì rút tập và gõ lại.");
        }
        Keying.Typing answer = keying(pass).type(line);
        if (answer instanceof Taken) {
            add(new KeyedRow.Typed(pass, line));
        }
        return answer;
    }

    /** Whether both have typed as many ballots as the slip says. */
    public boolean isComplete() {
        return state().typedTwice() == declared();
    }

    /** Holds both entries against each other; unlawful before both are complete. */
    public Comparison compare() {
        gate.operator(Sitting.OPEN);
        return state().entry(typed(), declared()).compare();
    }

    /** How two people typed a ballot together, where they have decided on it. */
    public Optional<String> decided(int ballot) {
        return Optional.ofNullable(state().decided().get(ballot))
                .map(decision -> decision.line().typed());
    }

    /** Two people have looked at the paper of a ballot that was typed differently ({@code DoubleEntry.decide}). */
    public Deciding decide(int ballot, String line, TwoPeople by) {
        Deciding answer = state().entry(typed(), declared()).decide(ballot, line, List.of(by.first(), by.second()));
        if (answer instanceof Decided) {
            add(new KeyedRow.Decided(ballot, line, by));
        }
        return answer;
    }

    /** A slip is not corrected to fewer ballots than somebody has typed: which of them are none, only they know. */
    void requireRoom(BatchSlip slip) {
        if (batch().isPresent()) {
            for (Pass pass : Pass.values()) {
                if (state().keying(pass).lines().size() > slip.sheets()) {
                    throw new IllegalStateException("more ballots are typed than the slip would say");
                }
            }
        }
    }

    /** The records of the batch; none while somebody has not typed all. */
    BatchContents contents() {
        TypedBatch typed = state();
        if (!isComplete()) {
            return new BatchContents(typed.typedTwice(), List.of(), Map.of(), Facts.none());
        }
        if (!(compare() instanceof Keyed keyed)) {
            throw new IllegalStateException("ballots were typed differently, and nobody has decided what they say");
        }
        Optional<ElectionId> election = Optional.of(typed().election());
        List<NewRecord> records = new ArrayList<>();
        Map<Integer, String> places = new TreeMap<>();
        for (Settled ballot : keyed.ballots()) {
            Piece piece = new Piece(election, new Counted.Keyed(ballot));
            NewRecord record = HallRecord.of(piece, typed.number(), names);
            records.add(record);
            places.put(records.size(), record.name());
        }
        return new BatchContents(records.size(), records, places, confirmed(typed, records));
    }

    /** Nobody alone makes votes of paper: the two who counted the stack conclude on all its ballots, each by their PIN. */
    private ObjectNode confirmed(TypedBatch typed, List<NewRecord> records) {
        ObjectNode facts = Facts.none().put("decided", typed.decided().size());
        ByteArrayOutputStream ballots = new ByteArrayOutputStream();
        ballots.writeBytes(JsonBytes.of(typed().facts()));
        records.forEach(record -> ballots.writeBytes(record.bytes()));
        TwoPeople by = hall.open().feeding().orElseThrow().slip().by();
        List<Role> roles = gate.roles(Step.CONCLUSION, "tập nhập tay " + typed.number(), ballots.toByteArray(), by);
        facts.setAll(Facts.by(by));
        Facts.roles(facts, roles);
        return facts;
    }

    private void add(KeyedRow row) {
        journal.accept(state().rows() + 1, row.bytes());
    }

    private TypedBatch state() {
        WorkingBatch batch = typedBatch();
        TypedBatch state =
                known.filter(last -> last.number() == batch.number()).orElseGet(() -> begun(batch.number(), typed()));
        for (int place = state.rows() + 1; place <= batch.size(); place++) {
            state = state.after(KeyedRow.parse(batch.line(place)));
        }
        known = Optional.of(state);
        return state;
    }

    private TypedBatch begun(int number, KeyedBatch keyed) {
        return TypedBatch.of(number, hall.definition.elections().get(keyed.election()), keyed.typed());
    }

    private int declared() {
        return hall.open().feeding().orElseThrow().slip().sheets();
    }

    private KeyedBatch typed() {
        return batch().orElseThrow(() -> new IllegalStateException("no batch is open that is typed"));
    }

    private WorkingBatch typedBatch() {
        typed();
        return journal.batch().orElseThrow();
    }
}
