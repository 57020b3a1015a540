package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Opening;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * One session as the hall works it: every step is checked by the engine first, then durable in the journal, and only then seen.
 * An unlawful step is refused with an {@link IllegalStateException}; when the disk fails, enter the hall anew.
 */
public final class CountingHall implements AutoCloseable {
    private final HallState hall;
    private final SessionJournal journal;
    private final Gate gate;
    private final HallSteps steps;
    private final Feeding feeding;
    private final KeyedFeeding keying;
    private final BatchEnd batchEnd;
    private final Deciding deciding;

    CountingHall(Definition definition, SessionJournal journal, JournalKeys keys, Gate gate) {
        this.hall = new HallState(definition, journal);
        this.journal = journal;
        this.gate = gate;
        this.steps = new HallSteps(hall, gate);
        this.feeding = new Feeding(hall, keys, gate);
        this.keying = new KeyedFeeding(hall, keys, gate);
        this.batchEnd = new BatchEnd(hall, feeding, keying, gate);
        this.deciding = new Deciding(hall, gate);
    }

    /** Enters a rehearsal, in which names are taken as they are given. */
    public static CountingHall enter(Path folder, JournalKeys keys) {
        return enter(folder, keys, Authority.NAMES_ONLY);
    }

    /** Enters the session of a folder where it stood; throws what {@link SessionJournal#open} does. */
    public static CountingHall enter(Path folder, JournalKeys keys, Authority authority) {
        SessionJournal journal = SessionJournal.open(folder, keys);
        boolean entered = false;
        try {
            HallFolder.requireDesk(journal.entries(), authority);
            Definition definition = HallFolder.definition(folder, journal.entries());
            String session = journal.checkpoints().get(0).checkpoint().session();
            Gate gate = new Gate(definition.congress(), session, authority, keys.clock());
            CountingHall hall = new CountingHall(definition, journal, keys, gate);
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

    /** The same, as far as it matters for who may work the machine. */
    public Sitting sitting() {
        return hall.sitting();
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
        JournalEntry entry = new JournalEntry.BallotsPrinted(election, copies);
        steps.take(entry, Words.PRINTED, Facts.election(election).put("copies", copies));
    }

    /** Two people read the proof. */
    public void proofRead(ElectionId election, TwoPeople by) {
        JournalEntry entry = new JournalEntry.ProofRead(election, by);
        steps.take(entry, Words.PROOF_READ, Step.PROOF_READING, election.value(), Facts.election(election), by);
    }

    /** The list changed: what was printed is void; the new list is counted in a session of its own. */
    public void listChanged(ElectionId election, String reason, TwoPeople by) {
        JournalEntry entry = new JournalEntry.ListChanged(election, reason, by);
        ObjectNode facts = Facts.election(election).put("reason", reason);
        steps.take(entry, Words.LIST_CHANGED, Step.LIST_CHANGE, election.value(), facts, by);
    }

    /** A printed test deck came to its expected totals. */
    public void tested(ElectionId election) {
        steps.take(new JournalEntry.Tested(election), Words.TESTED, Facts.election(election));
    }

    /** Opens the box, if everything is ready. */
    public Opening open(TwoPeople by) {
        return steps.open(by);
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
        steps.correctSlip(slip, reason);
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
        return hall.questions();
    }

    /** The election whose ballot a record is; empty where it is none. */
    public Optional<ElectionId> electionOf(RecordId id) {
        return hall.records.get(id).piece().election();
    }

    /** Whether a picture lies in a batch that counts. */
    public boolean holds(Hash picture) {
        return hall.holds(picture);
    }

    /** Every picture in batches that count and in the open one, with how often it was fed. */
    public Map<Hash, Integer> fedPictures() {
        return feeding.pictures();
    }

    /** Refuses a decision that cannot be, as {@link #conclude} does; nothing is concluded. */
    public void check(Decision decision) {
        deciding.ending(decision);
    }

    /** The pictures of a record, in the order of its pages; of an official session for whoever is signed in. */
    public List<byte[]> pictures(RecordId id) {
        gate.operator(hall.sitting());
        HallRecord record = hall.records.get(id);
        return record.pictures().stream()
                .map(name -> journal.picture(record.stored(), name))
                .toList();
    }

    /** Two people conclude on a record; refused with why (RequestRefused) if their decision cannot be. */
    public void conclude(Decision decision) {
        deciding.conclude(List.of(decision));
    }

    /** Two people conclude on several records at once; all their decisions can be, or none is taken. */
    public void conclude(List<Decision> decisions) {
        deciding.conclude(decisions);
    }

    /** What two people decided of a record, as long as they did. */
    public Optional<Decision> decided(RecordId record) {
        return Optional.ofNullable(hall.decided.get(record)).map(Decided::decision);
    }

    /** A conclusion is taken back; the record waits again. */
    public void takeBack(RecordId record, TwoPeople by) {
        deciding.takeBack(record, by);
    }

    /** Gets ahead of {@link #close}, so that nobody waits as long for it; may be left out. */
    public void prepareClosing() {
        steps.prepareClosing();
    }

    /** Closes the count, if nothing is fed, nothing waits and every account agrees. */
    public Closing close(Map<ElectionId, BallotAccount> accounts, TwoPeople by) {
        return steps.close(accounts, by);
    }

    /** The minutes of an election are printed. */
    public void minutesPrinted(ElectionId election) {
        steps.take(new JournalEntry.MinutesPrinted(election), Words.MINUTES_PRINTED, Facts.election(election));
    }

    /**
     * A paper of the session, as it is called in Vietnamese, is printed once more: written before it is sent to the printer.
     *
     * @throws NotConfirmed if nobody is signed in for an official session
     */
    public void reprinted(String paper) {
        steps.reprinted(paper);
    }

    /** Results leave the box: asked before any file of them is written. */
    public void export(TwoPeople by) {
        steps.export(by);
    }

    /** Facts of a step beside the count, once the two people who answer for it may do it ({@link Authority}). */
    public ObjectNode answered(Step step, String what, ObjectNode facts, TwoPeople by) {
        return gate.answered(step, what, facts, by);
    }

    /** Ballots, pictures and records lie under seal. */
    public void seal(TwoPeople by) {
        steps.take(new JournalEntry.Sealed(by), Words.SEALED, Step.SEALING, "", Facts.none(), by);
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
        return journal.checkpoints().get(journal.entries().size() - 1);
    }

    HallState inside() {
        return hall;
    }

    @Override
    public void close() {
        journal.close();
    }
}
