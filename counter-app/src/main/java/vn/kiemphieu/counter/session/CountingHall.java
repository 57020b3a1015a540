package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Opening;
import vn.kiemphieu.tally.session.Ready;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * One session as the hall works it: every step is checked by the engine first, then durable in the journal, and only then seen.
 * An unlawful step is refused with an {@link IllegalStateException}; when the disk fails, enter the hall anew.
 */
public final class CountingHall implements AutoCloseable {
    private final HallState hall;
    private final SessionJournal journal;
    private final Feeding feeding;
    private final KeyedFeeding keying;
    private final BatchEnd batchEnd;

    CountingHall(Definition definition, SessionJournal journal, JournalKeys keys) {
        this.hall = new HallState(definition, journal);
        this.journal = journal;
        this.feeding = new Feeding(hall, keys);
        this.keying = new KeyedFeeding(hall, keys);
        this.batchEnd = new BatchEnd(hall, feeding, keying);
    }

    /** Enters the session of a folder where it stood; throws what {@link SessionJournal#open} does. */
    public static CountingHall enter(Path folder, JournalKeys keys) {
        SessionJournal journal = SessionJournal.open(folder, keys);
        boolean entered = false;
        try {
            Definition definition = HallFolder.definition(folder, journal.entries());
            CountingHall hall = new CountingHall(definition, journal, keys);
            hall.hall.restore();
            entered = true;
            return hall;
        } finally {
            if (!entered) {
                journal.close();
            }
        }
    }

    /** Where the session stands; says no vote while it is open. */
    public CountingSession state() {
        return hall.state();
    }

    /** The congress that is counted. */
    public Congress congress() {
        return hall.definition.congress();
    }

    /** The elections whose ballots lie in the box, in the order in which they were named. */
    public List<ElectionId> elections() {
        return List.copyOf(hall.definition.papers().keySet());
    }

    /** The journal, for whoever shows or checks it. */
    public SessionJournal journal() {
        return journal;
    }

    /** So many ballots were printed. */
    public void printed(ElectionId election, int copies) {
        ObjectNode facts = Facts.election(election).put("copies", copies);
        take(new JournalEntry.BallotsPrinted(election, copies), Words.PRINTED, facts);
    }

    /** Two people read the proof. */
    public void proofRead(ElectionId election, TwoPeople by) {
        ObjectNode facts = Facts.by(by).put("election", election.value());
        take(new JournalEntry.ProofRead(election, by), Words.PROOF_READ, facts);
    }

    /** The list changed: what was printed is void; the new list is counted in a session of its own. */
    public void listChanged(ElectionId election, String reason, TwoPeople by) {
        ObjectNode facts = Facts.by(by).put("election", election.value()).put("reason", reason);
        take(new JournalEntry.ListChanged(election, reason, by), Words.LIST_CHANGED, facts);
    }

    /** A printed test deck came to its expected totals. */
    public void tested(ElectionId election) {
        take(new JournalEntry.Tested(election), Words.TESTED, Facts.election(election));
    }

    /** Opens the box, if everything is ready. */
    public Opening open(TwoPeople by) {
        if (!(hall.state() instanceof Ready ready)) {
            throw new IllegalStateException("the box is open already");
        }
        Set<ElectionId> elections = hall.definition.papers().keySet();
        Opening opening = ready.open(elections, by);
        if (opening instanceof Open open) {
            ObjectNode facts = Facts.by(by);
            Facts.names(
                    facts,
                    "elections",
                    elections.stream().map(ElectionId::value).collect(Collectors.toSet()));
            journal.append(Words.OPENED, facts);
            hall.become(open);
        }
        return opening;
    }

    /** Begins a batch that two people have counted by hand; of each sheet the scanner sees 1 or 2 sides. */
    public void openBatch(BatchSlip slip, int sides) {
        feeding.open(slip, sides);
    }

    /** What stands between a picture and its place in the batch: may be done beside others. */
    public Prepared prepare(byte[] picture) {
        return feeding.prepare(picture);
    }

    /** Accepts the next page of the batch; when this returns, it is durable and may be shown. */
    public FedPage accept(Prepared prepared) {
        return feeding.accept(prepared);
    }

    /** The pages of the open batch so far. */
    public List<FedPage> fed() {
        return feeding.fed();
    }

    /** How many sheets went through the scanner in the open batch. */
    public int sheetsFed() {
        return feeding.sheets();
    }

    /** Batches that are typed from paper and not scanned. */
    public KeyedFeeding keying() {
        return keying;
    }

    /** The paper of the open batch was counted again by hand. */
    public void correctSlip(BatchSlip slip, String reason) {
        keying.requireRoom(slip);
        ObjectNode facts = Facts.slip(slip).put("reason", reason);
        take(new JournalEntry.SlipCorrected(slip, reason), Words.SLIP_CORRECTED, facts);
    }

    /** Ends the open batch, if as many sheets were fed, or ballots typed alike, as counted by hand. */
    public BatchClosing closeBatch() {
        return batchEnd.close();
    }

    /** Takes a batch out whole; what was fed stays in the journal and counts no more. */
    public void withdraw(int number, String reason, TwoPeople by) {
        batchEnd.withdraw(number, reason, by);
    }

    /** Records on which people have to conclude, with what the machine made of them. */
    public Map<RecordId, Counted> questions() {
        Map<RecordId, Counted> questions = new TreeMap<>();
        hall.open()
                .questions()
                .keySet()
                .forEach(id -> questions.put(id, hall.told().get(id)));
        return questions;
    }

    /** The election whose ballot a record is; empty where it is none. */
    public Optional<ElectionId> electionOf(RecordId id) {
        return hall.records.get(id).piece().election();
    }

    /** Whether a picture lies in a batch that counts. */
    public boolean holds(Hash picture) {
        return hall.counting().values().stream()
                .anyMatch(record -> record.stored().pictures().containsValue(picture));
    }

    /** Refuses a decision that cannot be, as {@link #conclude} does; nothing is concluded. */
    public void check(Decision decision) {
        Endings.of(decision, hall.told().get(decision.record()), hall.definition);
    }

    /** The pictures of a record, in the order of its pages. */
    public List<byte[]> pictures(RecordId id) {
        HallRecord record = hall.records.get(id);
        return record.pictures().stream()
                .map(name -> journal.picture(record.stored(), name))
                .toList();
    }

    /**
     * Two people conclude on a record.
     *
     * @throws vn.kiemphieu.counter.setup.RequestRefused if their decision cannot be, with why
     */
    public void conclude(Decision decision) {
        Counted counted = hall.told().get(decision.record());
        if (counted == null) {
            throw new IllegalStateException("no record " + decision.record() + " in this session");
        }
        Ending ending = Endings.of(decision, counted, hall.definition);
        CountingSession next = hall.open().after(Endings.entry(decision, ending));
        Hash commitment = journal.conclude(Words.CONCLUDED, Facts.none(), JsonBytes.of(decision.json()));
        hall.decided.put(decision.record(), new Decided(commitment, decision, ending));
        hall.become(next);
    }

    /** A conclusion is taken back; the record waits again. */
    public void takeBack(RecordId record, TwoPeople by) {
        CountingSession next = hall.state().after(new JournalEntry.ConclusionTakenBack(record, by));
        ObjectNode facts = Facts.none();
        Facts.names(facts, "of", Set.of(hall.decided.get(record).commitment().hex()));
        journal.append(Words.TAKEN_BACK, facts);
        hall.decided.remove(record);
        hall.become(next);
    }

    /** Closes the count, if nothing is fed, nothing waits and every account agrees. */
    public Closing close(Map<ElectionId, BallotAccount> accounts, TwoPeople by) {
        Closing closing = hall.open().close(accounts, by);
        if (!(closing instanceof Closed closed)) {
            return closing;
        }
        Map<String, byte[]> last = hall.last();
        LastState.requireSame(hall.definition, last, closed, journal.entries());
        ObjectNode facts = Facts.accounts(Facts.by(by), accounts);
        facts.set("tallies", TallyLine.hashes(closed.tallies()));
        journal.closeSession(facts, last);
        hall.restore();
        return (Closed) hall.state();
    }

    /** The minutes of an election are printed. */
    public void minutesPrinted(ElectionId election) {
        take(new JournalEntry.MinutesPrinted(election), Words.MINUTES_PRINTED, Facts.election(election));
    }

    /** Ballots, pictures and records lie under seal. */
    public void seal(TwoPeople by) {
        take(new JournalEntry.Sealed(by), Words.SEALED, Facts.by(by));
    }

    /** What an election came to, once the session is closed. */
    public vn.kiemphieu.counter.closing.Closing result(ElectionId election) {
        if (!(hall.state() instanceof Closed)) {
            throw new IllegalStateException("nobody sees votes before the session is closed");
        }
        return ElectionResult.of(hall, hall.told(), election);
    }

    /** From places in batches to what their records count for in an election, once the session is closed; for the hand check. */
    public SealedPlaces sealedPlaces(ElectionId election) {
        if (!(hall.state() instanceof Closed)) {
            throw new IllegalStateException("nothing sealed is opened before the session is closed");
        }
        return SealedPlaces.of(hall, election);
    }

    /** The checkpoint of the last step, whose code people write on paper. */
    public SignedCheckpoint checkpoint() {
        List<SignedCheckpoint> all = journal.checkpoints();
        return all.get(all.size() - 1);
    }

    HallState inside() {
        return hall;
    }

    private void take(JournalEntry entry, String what, ObjectNode facts) {
        CountingSession next = hall.state().after(entry);
        journal.append(what, facts);
        hall.become(next);
    }

    @Override
    public void close() {
        journal.close();
    }
}
