package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.BallotAccount.Unbalanced;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Batch.Counted;
import vn.kiemphieu.tally.session.Batch.Feeding;
import vn.kiemphieu.tally.session.Batch.Joined;
import vn.kiemphieu.tally.session.Batch.Withdrawn;

/**
 * The box is open: batches are fed and people conclude. It has no door to votes, so that nobody sees any before it is
 * closed; that is why it is no record.
 */
public final class Open implements CountingSession, Opening {
    private final TwoPeople openedBy;
    private final Records records;

    private Open(TwoPeople openedBy, Records records) {
        this.openedBy = openedBy;
        this.records = records;
    }

    static Open begin(Map<ElectionId, Election> elections, TwoPeople by) {
        return new Open(by, new Records(elections, List.of(), Map.of(), Map.of()));
    }

    /** Who signed the zero report. */
    public TwoPeople openedBy() {
        return openedBy;
    }

    public Map<ElectionId, Election> elections() {
        return records.elections();
    }

    /** Every batch so far, in the order of their numbers. */
    public List<Batch> batches() {
        return records.batches();
    }

    /** The batch that is being fed. */
    public Optional<Batch> feeding() {
        return batches().stream()
                .filter(batch -> batch.state() instanceof Feeding)
                .findFirst();
    }

    /** Every record of the counted batches. */
    public Set<RecordId> records() {
        return records.matters().keySet();
    }

    /** Records on which people have to conclude, whether they did or not; none of them says a vote. */
    public Map<RecordId, Matter> questions() {
        return records.matters().entrySet().stream()
                .filter(record -> record.getValue().asksPeople())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What people concluded. */
    public Map<RecordId, Conclusion> conclusions() {
        return records.conclusions();
    }

    /** Records on which people still have to conclude. */
    public Set<RecordId> waiting() {
        Set<RecordId> waiting = new HashSet<>(questions().keySet());
        waiting.removeAll(conclusions().keySet());
        return Set.copyOf(waiting);
    }

    /** Two people counted the next batch by hand; it may be fed. */
    public Open openBatch(BatchSlip slip) {
        List<Batch> batches = new ArrayList<>(batches());
        batches.add(new Batch(slip, new Feeding()));
        return with(batches);
    }

    /** The paper of the batch that is being fed was counted again by hand. */
    public Open correctSlip(BatchSlip slip) {
        requireFeeding(slip.number());
        return with(replaced(new Batch(slip, new Feeding())));
    }

    /**
     * Closes the batch that is being fed.
     *
     * @param number its number
     * @param sheets of paper that went through the scanner
     * @param fed the records it consists of
     * @param matters of all records of the session, these among them: another picture of a sheet may change which counts
     */
    public BatchClosing closeBatch(int number, int sheets, Set<RecordId> fed, Map<RecordId, Matter> matters) {
        Batch batch = requireFeeding(number);
        if (sheets != batch.slip().sheets()) {
            return new BatchClosing.CountsDiffer(batch.slip().sheets(), sheets);
        }
        require(!fed.isEmpty(), "batch " + number + " has no record, but paper went through the scanner");
        Optional<Batch> before = lastCounted();
        if (sheets >= Batch.FEWEST_ALONE || before.isEmpty()) {
            return changed(replaced(batch.with(new Counted(fed))), matters);
        }
        Batch into = before.get();
        require(Collections.disjoint(into.records(), fed), "a record belongs to one batch");
        Set<RecordId> both = new HashSet<>(into.records());
        both.addAll(fed);
        List<Batch> batches = replaced(into.with(new Counted(both)));
        batches.set(number - 1, batch.with(new Joined(into.number())));
        return changed(batches, matters);
    }

    /**
     * Takes a batch out whole, with those that joined it.
     *
     * @param rest the matters of all records that stay
     */
    public MattersChanged withdraw(int number, String reason, TwoPeople by, Map<RecordId, Matter> rest) {
        require(number >= 1 && number <= batches().size(), "no batch " + number + " in this session");
        Batch batch = batches().get(number - 1);
        require(!(batch.state() instanceof Withdrawn), "batch " + number + " is withdrawn already");
        if (batch.state() instanceof Joined joined) {
            throw new IllegalStateException(
                    "batch " + number + " was too small to stand alone; withdraw batch " + joined.into() + " with it");
        }
        return changed(replaced(batch.with(new Withdrawn(batch.records(), reason, by))), rest);
    }

    /** Two people conclude on a record that waits. */
    public Open conclude(RecordId id, Conclusion conclusion) {
        require(!conclusions().containsKey(id), "record " + id + " is concluded; take that back first");
        Map<RecordId, Conclusion> next = new HashMap<>(conclusions());
        next.put(id, conclusion);
        return with(next);
    }

    /** A conclusion is taken back; the record waits again. */
    public Open takeBack(RecordId id) {
        Map<RecordId, Conclusion> next = new HashMap<>(conclusions());
        require(next.remove(id) != null, "record " + id + " is not concluded");
        return with(next);
    }

    /** Closes the count, where nothing is fed, nothing waits, and every election's account agrees. */
    public Closing close(Map<ElectionId, BallotAccount> accounts, TwoPeople by) {
        require(accounts.keySet().equals(elections().keySet()), "every open election needs its account, and no other");
        if (feeding().isPresent()) {
            return new Closing.StillFeeding(feeding().get().number());
        }
        if (!waiting().isEmpty()) {
            return new Closing.StillWaiting(waiting());
        }
        Map<ElectionId, Tally> tallies = new HashMap<>();
        Map<ElectionId, Closing.Mismatch> mismatches = new HashMap<>();
        elections().forEach((id, election) -> {
            Tally tally = Tally.of(election, records.settled(id));
            tallies.put(id, tally);
            mismatch(election, accounts.get(id), tally).ifPresent(mismatch -> mismatches.put(id, mismatch));
        });
        return mismatches.isEmpty()
                ? new Closed(tallies, accounts, records, new Closed.Papers(by, Set.of(), Optional.empty()))
                : new Closing.Unreconciled(mismatches);
    }

    /**
     * How an account differs from the count so far, to be known before anybody asks to close; tells sheets, and a sum of
     * votes only where it is impossible.
     */
    public Optional<Closing.Mismatch> mismatch(ElectionId id, BallotAccount account) {
        require(elections().containsKey(id), "election " + id + " is not counted in this session");
        Election election = elections().get(id);
        return mismatch(election, account, Tally.of(election, records.settled(id)));
    }

    private Optional<Closing.Mismatch> mismatch(Election election, BallotAccount account, Tally tally) {
        return account.balance(election, tally) instanceof Unbalanced unbalanced
                ? Optional.of(
                        new Closing.Mismatch(unbalanced.imbalances(), LookFor.of(unbalanced.imbalances(), records)))
                : Optional.empty();
    }

    private Batch requireFeeding(int number) {
        return feeding()
                .filter(batch -> batch.number() == number)
                .orElseThrow(() -> new IllegalStateException("batch " + number + " is not being fed"));
    }

    private Optional<Batch> lastCounted() {
        return batches().stream()
                .filter(batch -> batch.state() instanceof Counted)
                .reduce((one, next) -> next);
    }

    private List<Batch> replaced(Batch batch) {
        List<Batch> batches = new ArrayList<>(batches());
        batches.set(batch.number() - 1, batch);
        return batches;
    }

    private Open with(List<Batch> batches) {
        return new Open(openedBy, new Records(elections(), batches, records.matters(), conclusions()));
    }

    private Open with(Map<RecordId, Conclusion> conclusions) {
        return new Open(openedBy, new Records(elections(), batches(), records.matters(), conclusions));
    }

    /** People decided on one matter; where it is another now, that decision falls. */
    private MattersChanged changed(List<Batch> batches, Map<RecordId, Matter> matters) {
        Map<RecordId, Conclusion> kept = new HashMap<>(conclusions());
        kept.keySet().removeIf(id -> !isSame(id, matters));
        Set<RecordId> dropped = new HashSet<>(conclusions().keySet());
        dropped.removeAll(kept.keySet());
        dropped.retainAll(matters.keySet());
        return new MattersChanged(new Open(openedBy, new Records(elections(), batches, matters, kept)), dropped);
    }

    /** Of a copy people judged its original too. */
    private boolean isSame(RecordId id, Map<RecordId, Matter> matters) {
        Matter before = records.matters().get(id);
        return before.equals(matters.get(id))
                && !(before instanceof Matter.Duplicate copy
                        && !records.matters().get(copy.original()).equals(matters.get(copy.original())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Open that && openedBy.equals(that.openedBy) && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** Never a vote: this goes into messages. */
    @Override
    public String toString() {
        return "Open[" + batches().size() + " batches, " + records().size() + " records, "
                + waiting().size() + " waiting]";
    }
}
