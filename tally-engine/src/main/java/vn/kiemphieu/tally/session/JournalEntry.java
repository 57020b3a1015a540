package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.Map;
import java.util.Set;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;

/** One thing that happened in a session. Says nothing of single sheets: no order of feeding can be read from it. */
public sealed interface JournalEntry {

    /**
     * The session after it.
     *
     * @throws IllegalStateException if it is unlawful there
     */
    CountingSession appliedTo(CountingSession session);

    /** So many ballots of an election were printed; more may follow. */
    record BallotsPrinted(ElectionId election, int copies) implements JournalEntry {
        public BallotsPrinted {
            if (copies < 1) {
                throw new IllegalArgumentException("at least one ballot is printed, not " + copies);
            }
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            return ready(session).printed(election);
        }
    }

    record ProofRead(ElectionId election, TwoPeople by) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return ready(session).proofRead(election);
        }
    }

    /** The list or the number of seats changed: what was printed, proof-read and tested is void. */
    record ListChanged(ElectionId election, String reason, TwoPeople by) implements JournalEntry {
        public ListChanged {
            reason = Checks.words(reason);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            return ready(session).listChanged(election);
        }
    }

    /** A printed and marked test deck came to its expected totals. */
    record Tested(ElectionId election) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return ready(session).tested(election);
        }
    }

    /** The zero report of these elections was signed. */
    record Opened(Set<ElectionId> elections, TwoPeople by) implements JournalEntry {
        public Opened {
            elections = Set.copyOf(elections);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            Opening opening = ready(session).open(elections, by);
            if (opening instanceof Open open) {
                return open;
            }
            throw new IllegalStateException("not everything is ready: " + opening);
        }
    }

    record BatchOpened(BatchSlip slip) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return open(session).openBatch(slip);
        }
    }

    /** The paper of a batch was counted again by hand, by those on the slip. */
    record SlipCorrected(BatchSlip slip, String reason) implements JournalEntry {
        public SlipCorrected {
            reason = Checks.words(reason);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            return open(session).correctSlip(slip);
        }
    }

    /**
     * A batch was fed and has as many sheets as counted by hand.
     *
     * @param records those of this batch
     * @param matters of all records of the session
     */
    record BatchCounted(int number, int sheets, Set<RecordId> records, Map<RecordId, Matter> matters)
            implements JournalEntry {
        public BatchCounted {
            records = Set.copyOf(records);
            matters = Map.copyOf(matters);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            BatchClosing closing = open(session).closeBatch(number, sheets, records, matters);
            if (closing instanceof MattersChanged changed) {
                return changed.session();
            }
            throw new IllegalStateException("batch " + number + " does not agree with its slip: " + closing);
        }
    }

    /**
     * A batch was taken out whole.
     *
     * @param rest the matters of all records that stay
     */
    record BatchWithdrawn(int number, String reason, TwoPeople by, Map<RecordId, Matter> rest) implements JournalEntry {
        public BatchWithdrawn {
            reason = Checks.words(reason);
            rest = Map.copyOf(rest);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            return open(session).withdraw(number, reason, by, rest).session();
        }
    }

    record Concluded(RecordId record, Ending ending, TwoPeople by) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return open(session).conclude(record, new Conclusion(ending, by));
        }
    }

    record ConclusionTakenBack(RecordId record, TwoPeople by) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return open(session).takeBack(record);
        }
    }

    /** The committee closed the count, with its accounts of paper. */
    record Closed(Map<ElectionId, BallotAccount> accounts, TwoPeople by) implements JournalEntry {
        public Closed {
            accounts = Map.copyOf(accounts);
        }

        @Override
        public CountingSession appliedTo(CountingSession session) {
            Closing closing = open(session).close(accounts, by);
            if (closing instanceof vn.kiemphieu.tally.session.Closed closed) {
                return closed;
            }
            throw new IllegalStateException("the count cannot be closed: " + closing);
        }
    }

    record MinutesPrinted(ElectionId election) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return closed(session).minutesPrinted(election);
        }
    }

    /** Ballots, pictures and records lie under seal. */
    record Sealed(TwoPeople by) implements JournalEntry {
        @Override
        public CountingSession appliedTo(CountingSession session) {
            return closed(session).seal(by);
        }
    }

    private static Ready ready(CountingSession session) {
        require(session instanceof Ready, "the box is open already");
        return (Ready) session;
    }

    private static Open open(CountingSession session) {
        require(session instanceof Open, "the count is not open");
        return (Open) session;
    }

    private static vn.kiemphieu.tally.session.Closed closed(CountingSession session) {
        require(session instanceof vn.kiemphieu.tally.session.Closed, "the count is not closed yet");
        return (vn.kiemphieu.tally.session.Closed) session;
    }
}
