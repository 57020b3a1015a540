package vn.kiemphieu.counter.bench.timing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.count.BallotPile;
import vn.kiemphieu.tally.election.BallotForm;

/** How fast settled ballots are added up, one thread. */
final class TallyPace {
    private static final int ROUNDS = 15;
    private static final int NAMES = 60;
    private static final int BALLOTS = 1_000_000;

    private TallyPace() {}

    /** Of the fastest round: the others were disturbed. */
    static long ballotsPerSecond() {
        BallotPile pile = new BallotPile(BallotForm.STRIKE_OUT, NAMES);
        List<Choices> some = IntStream.range(0, NAMES)
                .mapToObj(struck -> Choices.of(IntStream.range(0, NAMES)
                        .mapToObj(row -> row == struck ? Choice.NOT_COUNTED : Choice.FOR)
                        .toList()))
                .toList();
        for (int i = 0; i < BALLOTS; i++) {
            pile.add(some.get(i % NAMES));
        }
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            pile.tally();
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return BALLOTS * TimeUnit.SECONDS.toNanos(1) / fastest;
    }
}
