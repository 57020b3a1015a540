package vn.kiemphieu.testballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.mark.MarkKind.Place;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;
import vn.kiemphieu.testballots.picture.Dice;

/** A delegate who strikes names: as many as there are too many, as a rule. */
final class StrikingVoter {
    private static final List<MarkKind> HABITS =
            List.of(MarkKind.SINGLE, MarkKind.DOUBLE, MarkKind.WAVY, MarkKind.ZIGZAG, MarkKind.RULER);
    private static final List<MarkKind> CLEAR = MarkKind.of(Place.NAME, Standing.CLEAR);
    private static final List<MarkKind> DOUBTFUL = MarkKind.of(Place.NAME, Standing.FOR_PEOPLE);

    private final Election election;
    private final Dice dice;
    private final int names;

    StrikingVoter(Election election, Dice dice) {
        this.election = election;
        this.dice = dice;
        this.names = election.candidates().size();
    }

    List<List<PlacedMark>> rows() {
        List<Integer> struck = unpopular(howMany());
        List<List<PlacedMark>> rows = struck(struck);
        switch (dice.weighted(0.66, 0.125, 0.175, 0.04)) {
            case 1 -> clearButOdd(rows, struck);
            case 2 -> doubtful(rows, struck);
            case 3 -> rest(rows);
            default -> {}
        }
        return rows;
    }

    /** The given rows, from 0, struck as this delegate strikes. */
    List<List<PlacedMark>> struck(List<Integer> struck) {
        MarkKind habit = habit();
        List<List<PlacedMark>> rows = Voter.unmarked(election);
        for (int row : struck) {
            rows.set(row, Voter.one(Column.NAME, dice.chance(0.9) ? habit : habit()));
        }
        return rows;
    }

    private int howMany() {
        int asked = names - election.seats();
        return switch (dice.weighted(0.84, 0.11, 0.02, 0.015, 0.015)) {
            case 0 -> asked;
            case 1 -> Math.min(names - 1, asked + dice.whole(1, 3));
            case 2 -> asked - 1;
            case 3 -> 0;
            default -> names;
        };
    }

    /** So many rows, from 0: some names are struck by many, most by few. */
    private List<Integer> unpopular(int wanted) {
        List<Integer> struck = new ArrayList<>();
        double[] dislike = IntStream.range(0, names).mapToDouble(this::dislike).toArray();
        while (struck.size() < wanted) {
            int row = dice.weighted(dislike);
            if (dislike[row] > 0) {
                struck.add(row);
                dislike[row] = 0;
            }
        }
        return struck;
    }

    private double dislike(int row) {
        double throwOnce =
                Dice.of(election.candidates().get(row).fullName().hashCode()).between(0, 1);
        return 0.15 + 4 * throwOnce * throwOnce * throwOnce;
    }

    private MarkKind habit() {
        return dice.oneOf(HABITS, 0.42, 0.14, 0.15, 0.12, 0.17);
    }

    private void clearButOdd(List<List<PlacedMark>> rows, List<Integer> struck) {
        List<MarkKind> kinds = new ArrayList<>(CLEAR);
        Collections.rotate(kinds, dice.whole(0, kinds.size() - 1));
        boolean throughout = dice.chance(0.15);
        for (int i = 0; i < struck.size() && (throughout || i < 3); i++) {
            rows.set(struck.get(i), Voter.one(Column.NAME, kinds.get(throughout ? 0 : i)));
        }
    }

    /**
     * Two doubtful rows, mostly beside the strikes the ballot needs, so that the ballot would be valid whichever way they
     * were read; else in place of one of them.
     */
    private void doubtful(List<List<PlacedMark>> rows, List<Integer> struck) {
        List<MarkKind> kinds = new ArrayList<>(DOUBTFUL);
        Collections.rotate(kinds, dice.whole(0, kinds.size() - 1));
        int row = struck.isEmpty() || struck.size() == names || dice.chance(0.65)
                ? dice.whole(0, names - 1)
                : struck.get(0);
        rows.set(row, Voter.one(Column.NAME, kinds.get(0)));
        int other = (row + dice.whole(1, names - 1)) % names;
        rows.set(other, Voter.one(Column.NAME, kinds.get(1)));
    }

    private void rest(List<List<PlacedMark>> rows) {
        int row = dice.whole(0, names - 1);
        if (rows.get(row).isEmpty()) {
            rows.set(row, Voter.one(Column.NAME, MarkKind.HESITATION_DOT));
        }
    }
}
