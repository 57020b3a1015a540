package vn.kiemphieu.tally.count;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/**
 * How fast piles are counted, beside a plain read of as many words and the naive loop. On two threads each counts a pile
 * of half the ballots, and the tallies are added. Run it by {@link TallyBenchmarkRun}.
 *
 * <p>A ballot of 60 names takes 16 bytes, one of 260 names 80: ten million of 260 names need a heap of 1 GB, a hundred
 * million of 60 names 2 GB ({@code -Xmx2g}), of 260 names 9 GB.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1200m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TallyBenchmark {
    /** The carry-save count behind {@link Tally}. */
    @Benchmark
    public Tally count(Piles all) {
        return all.piles.stream()
                .parallel()
                .map(BallotPile::tally)
                .reduce(Tally::plus)
                .orElseThrow();
    }

    /** The sum of as many words in memory of the same shape: nothing that looks at every ballot is faster. */
    @Benchmark
    public long plainRead(Words all) {
        return all.shares.stream().parallel().mapToLong(TallyBenchmark::sum).sum();
    }

    /** Bit by bit, as anybody would write it first. */
    @Benchmark
    public long[] naive(Words all) {
        return all.shares.stream()
                .parallel()
                .map(share -> bitByBit(share, 2 * Choices.words(all.size.names)))
                .reduce(TallyBenchmark::added)
                .orElseThrow();
    }

    private static long sum(long[][] share) {
        long sum = 0;
        for (long[] chunk : share) {
            for (long word : chunk) {
                sum += word;
            }
        }
        return sum;
    }

    private static long[] bitByBit(long[][] share, int words) {
        long[] counts = new long[words * Long.SIZE];
        for (long[] chunk : share) {
            for (int ballot = 0; ballot < chunk.length; ballot += words) {
                for (int word = 0; word < words; word++) {
                    long bits = chunk[ballot + word];
                    for (int bit = 0; bit < Long.SIZE; bit++) {
                        counts[word * Long.SIZE + bit] += bits >>> bit & 1;
                    }
                }
            }
        }
        return counts;
    }

    private static long[] added(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    /** How much there is to count. */
    @State(Scope.Benchmark)
    public static class Size {
        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        public int ballots;

        @Param({"60", "260"})
        public int names;

        @Param({"1", "2"})
        public int threads;
    }

    /** Piles of a few thousand different ballots in rotation, one pile a thread. */
    @State(Scope.Benchmark)
    public static class Piles {
        private List<BallotPile> piles;

        @Setup(Level.Trial)
        public void lay(Size size) {
            Election election = Elections.twoBoxes(size.names, 1000);
            List<Settled> ballots = new RandomBallots(7).settled(election, 4096);
            List<Choices> different = ballots.stream()
                    .filter(Valid.class::isInstance)
                    .map(ballot -> ((Valid) ballot).choices())
                    .toList();
            piles = IntStream.range(0, size.threads)
                    .mapToObj(thread -> pile(different, size.names, size.ballots / size.threads))
                    .toList();
        }

        private static BallotPile pile(List<Choices> different, int names, int ballots) {
            BallotPile pile = new BallotPile(BallotForm.TWO_BOXES, names);
            for (int i = 0; i < ballots; i++) {
                pile.add(different.get(i % different.size()));
            }
            return pile;
        }
    }

    /** As many words as the piles have, one share a thread. */
    @State(Scope.Benchmark)
    public static class Words {
        private static final int CHUNK = 1024;

        private Size size;
        private List<long[][]> shares;

        @Setup(Level.Trial)
        public void fill(Size asked) {
            size = asked;
            shares = IntStream.range(0, asked.threads)
                    .mapToObj(thread -> share(asked))
                    .toList();
        }

        private static long[][] share(Size size) {
            int words = 2 * Choices.words(size.names);
            int chunks = (size.ballots / size.threads + CHUNK - 1) / CHUNK;
            long[][] share = new long[chunks][words * CHUNK];
            Random random = new Random(7);
            for (long[] chunk : share) {
                long start = random.nextLong();
                for (int i = 0; i < chunk.length; i++) {
                    chunk[i] = start * (2 * i + 1);
                }
            }
            return share;
        }
    }
}
