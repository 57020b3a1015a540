package vn.kiemphieu.tally.count;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/**
 * What settled ballots add up to. Only settled ballots fit in; tallies of the same list add up in any order to the same
 * value.
 *
 * @param rows names on the list
 * @param valid how many ballots are valid
 * @param invalid how many are invalid on each ground; grounds without a ballot are left out
 * @param votes for each choice the form knows, how many valid ballots say so of each row
 */
public record Tally(
        BallotForm form, int rows, long valid, Map<InvalidityGround, Long> invalid, Map<Choice, List<Long>> votes) {
    public Tally {
        invalid = Map.copyOf(invalid);
        votes = votes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, said -> List.copyOf(said.getValue())));
        if (rows < 1
                || !votes.keySet().equals(Choice.of(form))
                || votes.values().stream().anyMatch(counts -> counts.size() != rows)) {
            throw new IllegalArgumentException("a tally of form " + form + " has " + rows
                    + " counts of every choice that the form knows, and of no other");
        }
        if (invalid.values().stream().anyMatch(ballots -> ballots < 1)) {
            throw new IllegalArgumentException("a ground without an invalid ballot is left out of a tally");
        }
        for (int row = 0; row < rows; row++) {
            requireBalance(row, valid, votes);
        }
    }

    /** The tally of no ballot at all. */
    public static Tally zero(Election election) {
        return new BallotPile(election.form(), election.candidates().size()).tally();
    }

    /** The tally of settled ballots, in whatever order they come. */
    public static Tally of(Election election, Collection<? extends Settled> ballots) {
        BallotPile pile = new BallotPile(election.form(), election.candidates().size());
        Map<InvalidityGround, Long> invalid = new EnumMap<>(InvalidityGround.class);
        for (Settled ballot : ballots) {
            if (ballot instanceof Valid validBallot) {
                pile.add(validBallot.choices());
            } else {
                invalid.merge(((Invalid) ballot).ground(), 1L, Math::addExact);
            }
        }
        Tally tally = pile.tally();
        return new Tally(tally.form, tally.rows, tally.valid, invalid, tally.votes);
    }

    /** Both tallies together: another batch, another kiosk. */
    public Tally plus(Tally other) {
        if (form != other.form || rows != other.rows) {
            throw new IllegalArgumentException("tallies of different lists do not add up");
        }
        Map<InvalidityGround, Long> grounds = new EnumMap<>(InvalidityGround.class);
        grounds.putAll(invalid);
        other.invalid.forEach((ground, ballots) -> grounds.merge(ground, ballots, Math::addExact));
        Map<Choice, List<Long>> sums = new EnumMap<>(Choice.class);
        votes.forEach((choice, counts) -> sums.put(choice, sum(counts, other.votes.get(choice))));
        return new Tally(form, rows, Math.addExact(valid, other.valid), grounds, sums);
    }

    /** How many valid ballots say this of one row, counted from 1; 0 for a choice the form does not know. */
    public long votes(int row, Choice choice) {
        List<Long> counts = votes.get(choice);
        return counts == null ? 0 : counts.get(row - 1);
    }

    /** How many ballots are invalid, on whatever ground. */
    public long invalidBallots() {
        return total(invalid.values().stream());
    }

    /** I3: valid + invalid = collected. */
    public long collected() {
        return Math.addExact(valid, invalidBallots());
    }

    /** Refuses a tally of another list; its rows would be taken for other people. */
    void requireOf(Election election) {
        if (form != election.form() || rows != election.candidates().size()) {
            throw new IllegalArgumentException("a tally of another list than that of election " + election.id());
        }
    }

    private static long total(Stream<Long> counts) {
        return counts.reduce(0L, Math::addExact);
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(row -> Math.addExact(one.get(row), other.get(row)))
                .toList();
    }

    /** I5, I6: of each person every valid ballot says exactly one thing. */
    private static void requireBalance(int row, long valid, Map<Choice, List<Long>> votes) {
        long said = total(votes.values().stream().map(counts -> counts.get(row)));
        boolean negative = votes.values().stream().anyMatch(counts -> counts.get(row) < 0);
        if (said != valid || negative) {
            throw new IllegalArgumentException(
                    "row " + (row + 1) + " adds up to " + said + " of " + valid + " valid ballots");
        }
    }
}
