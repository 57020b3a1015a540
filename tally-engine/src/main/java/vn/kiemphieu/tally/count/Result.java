package vn.kiemphieu.tally.count;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.NameOrder;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;

/**
 * Who is elected, by rules E1 to E9 (190-QĐ/TW art. 30; 244-QĐ/TW art. 32), provisional until confirmed from above
 * (E10). Of opinion ballots: who enters the list (O5). Of confidence ballots: nobody, the tally is all they
 * say (T4).
 *
 * @param elected in descending votes; equals in name order (E6)
 * @param rest what is left to be done
 */
public record Result(List<Standing> elected, Rest rest) {
    private static final Comparator<Standing> BY_VOTES = Comparator.comparingLong(Standing::votes)
            .reversed()
            .thenComparing(Standing::candidate, NameOrder.VIETNAMESE);

    public Result {
        elected = List.copyOf(elected);
    }

    /** One person with the votes for them. */
    public record Standing(Candidate candidate, long votes) {}

    /** The result of a tally. */
    public static Result of(Election election, Tally tally) {
        tally.requireOf(election);
        if (election.form() == BallotForm.CONFIDENCE) {
            return new Result(List.of(), new Rest.Nothing());
        }
        long needed = needed(election);
        List<Standing> qualified = standings(election, tally).stream()
                .filter(standing -> standing.votes() >= needed) // E2
                .sorted(BY_VOTES)
                .toList();
        int seats = election.seats();
        if (qualified.size() < seats) {
            return new Result(qualified, new Rest.SeatsLeft(seats - qualified.size())); // E3, E7, E9
        }
        if (election.form() == BallotForm.OPINION || qualified.size() == seats) {
            return new Result(qualified, new Rest.Nothing()); // E3, O5
        }
        return withMoreThanSeats(election, qualified);
    }

    /** The fewest votes that qualify: E2, or the thresholds of opinion ballots and re-votes. */
    public static long needed(Election election) {
        if (election.form() == BallotForm.OPINION) {
            return election.denominator().neededForOpinion();
        }
        boolean mostVotesWin =
                election.kind() == ElectionKind.REVOTE && election.settings().revoteThreshold() == RevoteThreshold.NONE;
        return mostVotesWin ? 1 : election.denominator().needed(); // E5
    }

    /** Everybody's votes in the order of the ballot (E1: valid ballots only, rows not counted left out). */
    public static List<Standing> standings(Election election, Tally tally) {
        tally.requireOf(election);
        return IntStream.range(0, election.candidates().size())
                .mapToObj(i -> new Standing(election.candidates().get(i), tally.votes(i + 1, Choice.FOR)))
                .toList();
    }

    private static Result withMoreThanSeats(Election election, List<Standing> qualified) {
        int seats = election.seats();
        long lastIn = qualified.get(seats - 1).votes();
        if (qualified.get(seats).votes() < lastIn) {
            return new Result(qualified.subList(0, seats), new Rest.Nothing()); // E4
        }
        List<Standing> above =
                qualified.stream().filter(standing -> standing.votes() > lastIn).toList();
        List<Candidate> tied = election.candidates().stream()
                .filter(candidate -> qualified.contains(new Standing(candidate, lastIn)))
                .toList();
        return new Result(above, new Rest.Tied(tied, seats - above.size())); // E5
    }
}
