package vn.kiemphieu.counter.bench.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;

/** Decodes and reads every picture in turn, several times over, on this thread. */
final class Rounds {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final int rounds;

    Rounds(int rounds) {
        this.rounds = rounds;
    }

    List<Pair> time(List<Picture> pictures) {
        long[][] decode = new long[pictures.size()][rounds];
        long[][] read = new long[pictures.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < pictures.size(); i++) {
                Picture picture = pictures.get(i);
                // Whichever comes first finds the cache cold: each does, every other time.
                if ((round + i) % 2 == 0) {
                    decode[i][round] = decoded(picture);
                    read[i][round] = read(picture);
                } else {
                    read[i][round] = read(picture);
                    decode[i][round] = decoded(picture);
                }
            }
        }
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> pair(decode[i], read[i]))
                .toList();
    }

    private static Pair pair(long[] decode, long[] read) {
        long[] ratios = IntStream.range(0, read.length)
                .mapToLong(round -> 1000 * read[round] / Math.max(1, decode[round]))
                .toArray();
        return new Pair(Speeds.percentile(50, decode), Speeds.percentile(50, read), Speeds.percentile(50, ratios));
    }

    private long decoded(Picture picture) {
        long began = clock.getCurrentThreadCpuTime();
        picture.decode();
        return clock.getCurrentThreadCpuTime() - began;
    }

    private long read(Picture picture) {
        long began = clock.getCurrentThreadCpuTime();
        picture.read();
        return clock.getCurrentThreadCpuTime() - began;
    }
}
