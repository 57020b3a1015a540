package vn.kiemphieu.counter.people;

/**
 * What one guess costs whoever stole the people file. A PIN of six digits has only a million values, so this buys days, not
 * safety: what keeps the file safe is that nobody else reads it.
 *
 * @param kibibytes memory of one guess
 * @param passes over that memory
 * @param lanes that could run side by side
 */
public record PinCost(int kibibytes, int passes, int lanes) {
    /** RFC 9106 §4, second choice (64 MiB, three passes), in one lane since ours is one thread: under a second a guess. */
    public static final PinCost STANDARD = new PinCost(64 * 1024, 3, 1);

    /** More would let a forged file stop the machine. */
    private static final int MOST_KIBIBYTES = 256 * 1024;

    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 4;
    /** RFC 9106 §3.1. */
    private static final int KIBIBYTES_A_LANE = 8;

    public PinCost {
        boolean lanesFit = lanes >= 1 && lanes <= MOST_LANES && kibibytes >= KIBIBYTES_A_LANE * lanes;
        if (!lanesFit || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Argon2 does not run with " + kibibytes + " KiB, " + passes
                    + " passes and " + lanes + " lanes here");
        }
    }
}
