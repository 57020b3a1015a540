package vn.kiemphieu.tally.count;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** Two counts of the same paper held against each other, such as a keyed one and a scanned one, by total and by name. */
public sealed interface TallyComparison {

    /** Alike in every figure. */
    record Equal(Tally tally) implements TallyComparison {}

    /** Figures that differ: totals first, then grounds, then people in the order of the ballot. */
    record Different(List<Difference> differences) implements TallyComparison {
        public Different {
            differences = List.copyOf(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("different counts differ in something");
            }
        }
    }

    /** One figure that differs. */
    sealed interface Difference {
        long first();

        long second();
    }

    /** All ballots. */
    record OfCollected(long first, long second) implements Difference {}

    record OfValid(long first, long second) implements Difference {}

    record OfGround(InvalidityGround ground, long first, long second) implements Difference {}

    /**
     * What ballots say of one person.
     *
     * @param row on the ballot, from 1
     */
    record OfPerson(int row, Saying saying, long first, long second) implements Difference {}

    /** One choice for one person. */
    record Saying(Candidate candidate, Choice choice) {}

    /** Compares; of each difference the first figure is the first tally's. */
    static TallyComparison of(Election election, Tally first, Tally second) {
        first.requireOf(election);
        second.requireOf(election);
        if (first.equals(second)) {
            return new Equal(first);
        }
        List<Difference> found = new ArrayList<>();
        found.add(new OfCollected(first.collected(), second.collected()));
        found.add(new OfValid(first.valid(), second.valid()));
        for (InvalidityGround ground : InvalidityGround.values()) {
            found.add(new OfGround(ground, on(ground, first), on(ground, second)));
        }
        for (int row = 1; row <= first.rows(); row++) {
            for (Choice choice : Choice.values()) {
                Saying saying = new Saying(election.candidates().get(row - 1), choice);
                found.add(new OfPerson(row, saying, first.votes(row, choice), second.votes(row, choice)));
            }
        }
        found.removeIf(figure -> figure.first() == figure.second());
        return new Different(found);
    }

    private static long on(InvalidityGround ground, Tally tally) {
        return tally.invalid().getOrDefault(ground, 0L);
    }
}
