package vn.kiemphieu.testballots.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.picture.Dice;

/**
 * Decides beforehand how many votes everybody gets, and makes valid ballots that add up to it. With names to strike,
 * nearly every ballot strikes as many as there are too many, a few strike one more.
 */
final class VotePlan {
    /** The election that ends in a tie across the last seat, and who ties, from 0. */
    private static final String TIE = "ubkt";

    private static final List<Integer> TIED = List.of(4, 9);
    /** The election that leaves a seat open. */
    private static final String SHORTAGE = "pho-bi-thu";

    private final Election election;
    private final int ballots;
    private final Dice dice;
    private final int names;

    VotePlan(Election election, int ballots, Dice dice) {
        this.election = election;
        this.ballots = ballots;
        this.dice = dice;
        this.names = election.candidates().size();
    }

    /** What each ballot says of each row, in the order of the list. */
    List<List<Meaning>> ballots() {
        return election.form() == BallotForm.STRIKE_OUT ? strikes() : boxes();
    }

    private List<List<Meaning>> strikes() {
        int[] struck = howOftenStruck();
        List<Integer> rows = new ArrayList<>(IntStream.range(0, names).boxed().toList());
        rows.sort(Comparator.comparing(row -> -struck[row]));
        Meaning[][] said = new Meaning[ballots][names];
        int[] strikes = new int[ballots];
        for (Meaning[] ballot : said) {
            Arrays.fill(ballot, Meaning.FOR);
        }
        for (int row : rows) {
            for (int ballot : fewestStrikesFirst(strikes).subList(0, struck[row])) {
                said[ballot][row] = Meaning.NOT_COUNTED;
                strikes[ballot]++;
            }
        }
        return Arrays.stream(said).map(List::of).toList();
    }

    private List<Integer> fewestStrikesFirst(int[] strikes) {
        int[] lot = IntStream.range(0, ballots).map(i -> dice.whole(0, 1 << 20)).toArray();
        return IntStream.range(0, ballots)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(ballot -> strikes[ballot])
                        .thenComparing(ballot -> lot[ballot]))
                .toList();
    }

    /** How many ballots strike each row; together enough for every ballot to be valid. */
    private int[] howOftenStruck() {
        Map<Integer, Double> unpopular = unpopular();
        int[] struck = new int[names];
        unpopular.forEach((row, share) -> struck[row] = (int) Math.round(share * ballots));
        int extra = election.seats() > 1 ? ballots / 25 : 0;
        int rest = (names - election.seats()) * ballots
                + extra
                - Arrays.stream(struck).sum();
        List<Integer> others = IntStream.range(0, names)
                .filter(row -> !unpopular.containsKey(row))
                .boxed()
                .toList();
        double[] shares =
                others.stream().mapToDouble(row -> dice.between(0.3, 1.7)).toArray();
        int each = others.isEmpty() ? 0 : (rest + others.size() - 1) / others.size();
        int most = Math.max(Math.max(1, ballots * 9 / 20), each);
        while (rest > 0 && !others.isEmpty()) {
            int row = others.get(dice.weighted(shares));
            if (struck[row] < most) {
                struck[row]++;
                rest--;
            }
        }
        return struck;
    }

    /** The rows that many ballots strike, from 0, with their share of the ballots. */
    private Map<Integer, Double> unpopular() {
        String id = election.id().value();
        boolean first = election.round() == 1;
        if (first && id.equals(SHORTAGE)) {
            return Map.of(0, 0.06, 1, 0.56, 2, 0.09, 3, 0.60);
        }
        if (first && id.equals(TIE)) {
            return Map.of(TIED.get(0), 0.36, TIED.get(1), 0.36, names - 1, 0.82);
        }
        List<Integer> losers = new ArrayList<>(IntStream.range(0, names).boxed().toList());
        while (losers.size() > names - election.seats()) {
            losers.remove(dice.whole(0, losers.size() - 1));
        }
        return losers.stream().collect(Collectors.toMap(row -> row, row -> dice.between(0.57, 0.84)));
    }

    private List<List<Meaning>> boxes() {
        List<List<Meaning>> said = new ArrayList<>();
        for (int ballot = 0; ballot < ballots; ballot++) {
            said.add(new ArrayList<>());
        }
        for (int row = 0; row < names; row++) {
            double[] shares = boxShares(row);
            for (List<Meaning> ballot : said) {
                ballot.add(dice.oneOf(meanings(), shares));
            }
        }
        return said;
    }

    private List<Meaning> meanings() {
        return election.form() == BallotForm.CONFIDENCE
                ? List.of(Meaning.HIGH, Meaning.MEDIUM, Meaning.LOW, Meaning.NOT_COUNTED)
                : List.of(Meaning.FOR, Meaning.AGAINST, Meaning.NOT_COUNTED);
    }

    private double[] boxShares(int row) {
        double popular = dice.branch(row).between(0, 1);
        return switch (election.form()) {
            case ONE_NAME -> new double[] {0.95, 0.05, 0};
            case OPINION -> new double[] {0.15 + 0.6 * popular, 0.82 - 0.6 * popular, 0.03};
            case CONFIDENCE -> new double[] {0.45 + 0.4 * popular, 0.45 - 0.35 * popular, 0.08 - 0.05 * popular, 0.01};
            case TWO_BOXES -> new double[] {0.84 + 0.13 * popular, 0.14 - 0.13 * popular, 0.015};
            case STRIKE_OUT -> throw new IllegalStateException("no boxes on this form");
        };
    }
}
