package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * The tally is fixed; what is left is paper.
 *
 * @param tallies what the ballots of each election add up to
 * @param accounts the committee's count of paper, which agrees
 * @param records what became of every record
 */
public record Closed(
        Map<ElectionId, Tally> tallies, Map<ElectionId, BallotAccount> accounts, Records records, Papers papers)
        implements CountingSession, Closing {
    public Closed {
        tallies = Map.copyOf(tallies);
        accounts = Map.copyOf(accounts);
        Set<ElectionId> elections = records.elections().keySet();
        require(tallies.keySet().equals(elections), "every election of a closed session has a tally");
        require(accounts.keySet().equals(elections), "every election of a closed session has an account");
        require(elections.containsAll(papers.minutes()), "minutes are of an election of the session");
        require(
                papers.sealed().isEmpty() || papers.minutes().equals(elections),
                "nothing is sealed before the minutes of every election are printed");
    }

    /**
     * What was signed after the count.
     *
     * @param closed who closed
     * @param minutes elections whose minutes are printed
     * @param sealed who sealed ballots, pictures and records
     */
    public record Papers(TwoPeople closed, Set<ElectionId> minutes, Optional<TwoPeople> sealed) {
        public Papers {
            minutes = Set.copyOf(minutes);
        }
    }

    /** Elections whose minutes are still to be printed. */
    public Set<ElectionId> minutesMissing() {
        Set<ElectionId> missing = new HashSet<>(tallies.keySet());
        missing.removeAll(papers.minutes());
        return missing;
    }

    /** The minutes of an election are printed, for the first time or once more. */
    public Closed minutesPrinted(ElectionId election) {
        requireUnsealed();
        Set<ElectionId> minutes = new HashSet<>(papers.minutes());
        minutes.add(election);
        return with(new Papers(papers.closed(), minutes, papers.sealed()));
    }

    /** The last step, once the minutes of every election are printed. */
    public Closed seal(TwoPeople by) {
        requireUnsealed();
        return with(new Papers(papers.closed(), papers.minutes(), Optional.of(by)));
    }

    private void requireUnsealed() {
        require(papers.sealed().isEmpty(), "the session is sealed");
    }

    private Closed with(Papers next) {
        return new Closed(tallies, accounts, records, next);
    }
}
