package vn.kiemphieu.tally.count;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/**
 * The committee's own count of paper, kept by hand and held against the tally.
 *
 * @param printed ballots printed
 * @param issued handed to voters
 * @param unused left over
 * @param spoilt taken back and exchanged before casting
 * @param collected taken out of the box, counted by hand
 * @param present voters present at the vote
 */
public record BallotAccount(long printed, long issued, long unused, long spoilt, long collected, long present) {
    /** No account is larger; keeps every sum far inside a long. */
    public static final long MOST = 1_000_000_000_000L;

    public BallotAccount {
        for (long figure : List.of(printed, issued, unused, spoilt, collected, present)) {
            if (figure < 0 || figure > MOST) {
                throw new IllegalArgumentException("a figure of the account is 0 to " + MOST + ", not " + figure);
            }
        }
    }

    /** Holds the account against a tally. */
    public Balance balance(Election election, Tally tally) {
        tally.requireOf(election);
        List<Imbalance> found = new ArrayList<>();
        require(found, Identity.I1, printed, issued + unused + spoilt, printed == issued + unused + spoilt);
        require(found, Identity.I2, collected, issued, collected <= issued);
        require(found, Identity.I3, collected, tally.collected(), collected == tally.collected());
        if (election.form() == BallotForm.STRIKE_OUT) {
            long votes = tally.votes().get(Choice.FOR).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long most = Math.multiplyExact(election.seats(), tally.valid());
            require(found, Identity.I4, votes, most, votes <= most);
        }
        return found.isEmpty() ? new Balanced() : new Unbalanced(found);
    }

    private static void require(List<Imbalance> found, Identity identity, long left, long right, boolean holds) {
        if (!holds) {
            found.add(new Imbalance(identity, left, right));
        }
    }

    /** The reconciliation identities that figures from outside can break; I5 and I6 are laws of {@link Tally} itself. */
    public enum Identity {
        /** printed = issued + unused + spoilt. */
        I1,
        /** collected ≤ issued; otherwise stop, do not publish, report to the presidium. */
        I2,
        /** valid + invalid = collected. */
        I3,
        /** Form A: the sum of votes ≤ seats × valid. */
        I4
    }

    /** One identity that does not hold, with the figures of its two sides. */
    public record Imbalance(Identity identity, long left, long right) {}

    /** What came of holding the account against the tally. */
    public sealed interface Balance {}

    public record Balanced() implements Balance {}

    public record Unbalanced(List<Imbalance> imbalances) implements Balance {
        public Unbalanced {
            imbalances = List.copyOf(imbalances);
        }
    }
}
