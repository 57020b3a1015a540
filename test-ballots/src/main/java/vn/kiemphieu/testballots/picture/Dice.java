package vn.kiemphieu.testballots.picture;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed, on every machine. */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    public static Dice of(long seed) {
        return new Dice(mixed(seed));
    }

    /** Dice of their own for one part of the work; do not depend on what was thrown here so far. */
    public Dice branch(long part) {
        return new Dice(mixed(seed ^ mixed(part + GOLDEN)));
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A whole number, both ends included. */
    public int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Around nothing with the given spread, never beyond five times of it. */
    public double around(double spread) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += random.nextDouble() - 0.5;
        }
        return sum * spread * Math.sqrt(2);
    }

    public <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the things, each in proportion to its share. */
    public <T> T oneOf(List<T> things, double... shares) {
        return things.get(weighted(shares));
    }

    public long number() {
        return random.nextLong();
    }

    /** Index of a share, thrown in proportion to the shares. */
    public int weighted(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < shares.length - 1; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
