package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.counter.journal.WorkingBatch;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;
import vn.kiemphieu.tally.session.Matter;
import vn.kiemphieu.tally.session.MattersChanged;
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
    private final Definition definition;
    private final SessionJournal journal;
    private final JournalKeys keys;
    private final Map<RecordId, HallRecord> records = new TreeMap<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private final Map<RecordId, Decided> decided = new HashMap<>();
    private CountingSession state;
    private Map<RecordId, Counted> told = Map.of();
    private Optional<FeedReader> reader = Optional.empty();

    CountingHall(Definition definition, SessionJournal journal, JournalKeys keys) {
        this.definition = definition;
        this.journal = journal;
        this.keys = keys;
        this.state = CountingSession.of(definition.elections());
    }

    /**
     * Enters the session of a folder where it stood.
     *
     * @throws vn.kiemphieu.counter.journal.JournalTampered if what lies there is not what was written
     */
    public static CountingHall enter(Path folder, JournalKeys keys) {
        SessionJournal journal = SessionJournal.open(folder, keys);
        CountingHall hall = new CountingHall(HallFolder.definition(folder, journal.entries()), journal, keys);
        hall.restore();
        return hall;
    }

    private void restore() {
        reload();
        if (isClosed()) {
            LastState last = LastState.of(definition, records.values(), journal.entries());
            state = last.state();
            told = last.told();
            decided.putAll(last.decided());
            return;
        }
        Replay.Restored restored = new Replay(definition, records, journal.conclusions()).of(journal.entries());
        state = restored.state();
        told = restored.told();
        decided.putAll(restored.decided());
        withdrawn.addAll(restored.withdrawn());
    }

    private boolean isClosed() {
        return journal.entries().stream().anyMatch(entry -> entry.what().equals(Words.CLOSED));
    }

    private void reload() {
        records.clear();
        for (List<StoredRecord> stored : journal.records().values()) {
            for (StoredRecord each : stored) {
                HallRecord record = HallRecord.parse(each, definition);
                records.put(record.id(), record);
            }
        }
    }

    /** Where the session stands; says no vote while it is open. */
    public CountingSession state() {
        return state;
    }

    /** The journal, for whoever shows or checks it. */
    public SessionJournal journal() {
        return journal;
    }

    /** So many ballots were printed. */
    public void printed(ElectionId election, int copies) {
        take(
                new JournalEntry.BallotsPrinted(election, copies),
                Words.PRINTED,
                Facts.election(election).put("copies", copies));
    }

    /** Two people read the proof. */
    public void proofRead(ElectionId election, TwoPeople by) {
        ObjectNode facts = Facts.by(by).put("election", election.value());
        take(new JournalEntry.ProofRead(election, by), Words.PROOF_READ, facts);
    }

    /** The list changed: what was printed is void, and this session ends; a new one begins with the new list. */
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
        if (!(state instanceof Ready ready)) {
            throw new IllegalStateException("the box is open already");
        }
        Set<ElectionId> elections = definition.papers().keySet();
        Opening opening = ready.open(elections, by);
        if (opening instanceof Open open) {
            ObjectNode facts = Facts.by(by);
            Facts.names(
                    facts,
                    "elections",
                    elections.stream().map(ElectionId::value).collect(Collectors.toSet()));
            journal.append(Words.OPENED, facts);
            state = open;
        }
        return opening;
    }

    /**
     * Begins a batch that two people have counted by hand.
     *
     * @param sides of each sheet that the scanner sees, 1 or 2
     */
    public void openBatch(BatchSlip slip, int sides) {
        if (sides != 1 && sides != 2) {
            throw new IllegalArgumentException("a sheet has one or two sides, not " + sides);
        }
        CountingSession next = state.after(new JournalEntry.BatchOpened(slip));
        journal.openBatch(slip.number(), Facts.slip(slip).put("sides", sides));
        state = next;
    }

    /** What stands between a picture and its place in the batch: may be done beside others. */
    public Prepared prepare(byte[] picture) {
        return new Prepared(feedReader().read(picture), batch().prepare(picture));
    }

    /** A page that was read and is not yet accepted. */
    public record Prepared(FedPage page, WorkingBatch.Closed picture) {}

    private synchronized FeedReader feedReader() {
        reader = Optional.of(reader.orElseGet(() -> new FeedReader(definition)));
        return reader.get();
    }

    /** Accepts the next page of the batch; when this returns, it is durable and may be shown. */
    public FedPage accept(Prepared prepared) {
        int place = batch().pages() + 1;
        journal.accept(place, prepared.picture(), prepared.page().bytes());
        return prepared.page().at(place);
    }

    /** The pages of the open batch so far. */
    public List<FedPage> fed() {
        WorkingBatch batch = batch();
        List<FedPage> fed = new ArrayList<>();
        for (int place = 1; place <= batch.pages(); place++) {
            fed.add(FedPage.parse(batch.page(place), place));
        }
        return fed;
    }

    /** How many sheets went through the scanner in the open batch. */
    public int sheetsFed() {
        return batch().pages() / sides();
    }

    private int sides() {
        List<Integer> sides = journal.entries().stream()
                .filter(entry -> entry.what().equals(Words.BATCH_OPENED))
                .map(entry -> entry.facts().path("sides").asInt())
                .toList();
        return sides.get(sides.size() - 1);
    }

    /** The paper of the open batch was counted again by hand. */
    public void correctSlip(BatchSlip slip, String reason) {
        take(
                new JournalEntry.SlipCorrected(slip, reason),
                Words.SLIP_CORRECTED,
                Facts.slip(slip).put("reason", reason));
    }

    /** Ends the open batch, if as many sheets were fed as counted by hand. */
    public BatchClosing closeBatch() {
        Open open = Replay.open(state);
        int number = batch().number();
        if (batch().pages() % sides() != 0) {
            return new BatchClosing.CountsDiffer(
                    open.feeding().orElseThrow().slip().sheets(), sheetsFed());
        }
        List<Piece> pieces = FeedAssembly.pieces(definition, fed());
        List<NewRecord> made = made(pieces, number);
        Map<RecordId, HallRecord> all = counting();
        fresh(made).forEach(record -> all.put(record.id(), record));
        HallRecords together = HallRecords.of(definition, all.values());
        Set<RecordId> ids = made.stream().map(each -> new RecordId(each.name())).collect(Collectors.toSet());
        BatchClosing closing = open.closeBatch(number, sheetsFed(), ids, together.matters());
        if (closing instanceof MattersChanged changed) {
            ObjectNode facts = Facts.none().put("sheets", sheetsFed()).put("records", made.size());
            Optional<Integer> joins = joins(changed.session(), number);
            joins.ifPresent(into -> facts.put("joins", into));
            drop(changed, facts);
            journal.closeBatch(facts, made, links(made, number), joins);
            become(changed, together);
        }
        return closing;
    }

    /** Takes a batch out whole; what was fed stays in the journal and counts no more. */
    public void withdraw(int number, String reason, TwoPeople by) {
        Open open = Replay.open(state);
        boolean feeding =
                journal.batch().filter(batch -> batch.number() == number).isPresent();
        Map<RecordId, HallRecord> rest = counting();
        rest.values().removeIf(record -> whole(open, record.batch()) == number);
        HallRecords together = HallRecords.of(definition, rest.values());
        MattersChanged changed = open.withdraw(number, reason, by, together.matters());
        ObjectNode facts = Facts.by(by).put("number", number).put("reason", reason);
        drop(changed, facts);
        if (feeding) {
            List<NewRecord> made = made(FeedAssembly.pieces(definition, fed()), number);
            journal.closeBatch(facts, made, List.of(), Optional.empty());
        } else {
            journal.append(Words.BATCH_WITHDRAWN, facts);
        }
        withdrawn.add(number);
        become(changed, together);
    }

    private List<NewRecord> made(List<Piece> pieces, int number) {
        Names names = new Names(keys.random());
        return pieces.stream().map(piece -> HallRecord.of(piece, number, names)).toList();
    }

    /** Records that are not stored yet, as they will be read from the store. */
    private List<HallRecord> fresh(List<NewRecord> made) {
        return made.stream()
                .map(each ->
                        HallRecord.parse(new StoredRecord(each.name(), Hash.ZERO, each.bytes(), Map.of()), definition))
                .toList();
    }

    private Map<RecordId, HallRecord> counting() {
        Open open = Replay.open(state);
        Map<RecordId, HallRecord> counting = new TreeMap<>(records);
        counting.values().removeIf(record -> withdrawn.contains(whole(open, record.batch())));
        return counting;
    }

    private static int whole(Open open, int batch) {
        return open.batches().get(batch - 1).state() instanceof Batch.Joined joined ? joined.into() : batch;
    }

    private static Optional<Integer> joins(Open next, int number) {
        return next.batches().get(number - 1).state() instanceof Batch.Joined joined
                ? Optional.of(joined.into())
                : Optional.empty();
    }

    /** For every place of the batch its record's name, sealed; opened only where dice fall. */
    private List<byte[]> links(List<NewRecord> made, int number) {
        Optional<SealingKey> key = HallFolder.sealing(journal.entries());
        Map<Integer, String> names = new TreeMap<>();
        made.forEach(record -> record.pictures().values().forEach(place -> names.put(place, record.name())));
        return key.map(sealing -> names.entrySet().stream()
                        .map(each -> sealing.seal(
                                each.getValue().getBytes(StandardCharsets.US_ASCII), place(number, each.getKey())))
                        .toList())
                .orElse(List.of());
    }

    static byte[] place(int batch, int place) {
        return ("batch " + batch + " place " + place).getBytes(StandardCharsets.US_ASCII);
    }

    private void drop(MattersChanged changed, ObjectNode facts) {
        Set<String> dropped = new HashSet<>();
        decided.forEach((id, each) -> {
            if (!changed.session().conclusions().containsKey(id)) {
                dropped.add(each.commitment().hex());
            }
        });
        Facts.names(facts, "dropped", dropped);
    }

    private void become(MattersChanged changed, HallRecords together) {
        state = changed.session();
        told = together.told();
        decided.keySet().retainAll(changed.session().conclusions().keySet());
        reload();
    }

    /** Records on which people have to conclude, with what the machine made of them. */
    public Map<RecordId, Counted> questions() {
        Map<RecordId, Counted> questions = new TreeMap<>();
        Replay.open(state).questions().keySet().forEach(id -> questions.put(id, told.get(id)));
        return questions;
    }

    /** The pictures of a record, in the order of its pages. */
    public List<byte[]> pictures(RecordId id) {
        HallRecord record = records.get(id);
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
        Open open = Replay.open(state);
        Counted counted = told.get(decision.record());
        if (counted == null) {
            throw new IllegalStateException("no record " + decision.record() + " in this session");
        }
        Ending ending = Endings.of(decision, counted, definition);
        CountingSession next = open.after(
                new JournalEntry.Concluded(decision.record(), Endings.inEngine(ending, decision), decision.by()));
        Hash commitment = journal.conclude(Words.CONCLUDED, Facts.by(decision.by()), decision.bytes());
        decided.put(decision.record(), new Decided(commitment, decision, ending));
        state = next;
    }

    /** A conclusion is taken back; the record waits again. */
    public void takeBack(RecordId record, TwoPeople by) {
        CountingSession next = state.after(new JournalEntry.ConclusionTakenBack(record, by));
        ObjectNode facts = Facts.by(by);
        Facts.names(facts, "of", Set.of(decided.get(record).commitment().hex()));
        journal.append(Words.TAKEN_BACK, facts);
        decided.remove(record);
        state = next;
    }

    /** Closes the count, if nothing is fed, nothing waits and every account agrees. */
    public Closing close(Map<ElectionId, BallotAccount> accounts, TwoPeople by) {
        Open open = Replay.open(state);
        Closing closing = open.close(accounts, by);
        if (closing instanceof Closed closed) {
            Map<RecordId, Matter> matters = matters();
            Map<String, byte[]> last = new HashMap<>();
            records.forEach((id, record) -> last.put(id.value(), last(record, matters)));
            journal.closeSession(Facts.accounts(Facts.by(by), accounts), last);
            reload();
            state = closed;
        }
        return closing;
    }

    private byte[] last(HallRecord record, Map<RecordId, Matter> matters) {
        RecordId id = record.id();
        if (!told.containsKey(id)) {
            return record.lastWithdrawn();
        }
        Optional<RecordId> original =
                matters.get(id) instanceof Matter.Duplicate copy ? Optional.of(copy.original()) : Optional.empty();
        return record.last(
                told.get(id), original, Optional.ofNullable(decided.get(id)).map(Decided::decision));
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
        if (!(state instanceof Closed)) {
            throw new IllegalStateException("nobody sees votes before the session is closed");
        }
        return Outcome.of(definition, records, election, told, decided);
    }

    /** From places in batches to what their records count for in an election, once the session is closed; for the hand check. */
    public SealedPlaces sealedPlaces(ElectionId election) {
        if (!(state instanceof Closed)) {
            throw new IllegalStateException("nothing sealed is opened before the session is closed");
        }
        Map<RecordId, Settled> ballots = new TreeMap<>();
        Outcome.concluded(definition, records, election, told, decided).forEach((id, concluded) -> {
            if (concluded.ending() instanceof Ending.Collected collected) {
                ballots.put(id, collected.ballot());
            }
        });
        return new SealedPlaces(journal, HallFolder.sealing(journal.entries()), ballots);
    }

    /** The checkpoint of the last step, whose code people write on paper. */
    public SignedCheckpoint checkpoint() {
        List<SignedCheckpoint> all = journal.checkpoints();
        return all.get(all.size() - 1);
    }

    private void take(JournalEntry entry, String what, ObjectNode facts) {
        CountingSession next = state.after(entry);
        journal.append(what, facts);
        state = next;
    }

    private WorkingBatch batch() {
        return journal.batch().orElseThrow(() -> new IllegalStateException("no batch is open"));
    }

    private Map<RecordId, Matter> matters() {
        return HallRecords.of(definition, counting().values()).matters();
    }

    @Override
    public void close() {
        journal.close();
    }
}
