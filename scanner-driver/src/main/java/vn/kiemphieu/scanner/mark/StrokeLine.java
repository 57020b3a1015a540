package vn.kiemphieu.scanner.mark;

/**
 * A straight band at one angle that holds as much ink as such a band can.
 *
 * @param degrees of its direction, clockwise from the right
 * @param offset where its middle lies across its direction, pixels
 * @param held pixels of ink in it
 */
record StrokeLine(int degrees, double offset, int held) {
    /** Pixels on either side of the middle that are looked at. */
    static final int REACH = 64;
    /** Whole numbers are faster than fractions: so many make one. */
    private static final int FINE_BITS = 40;

    private static final long FINE = 1L << FINE_BITS;

    /**
     * The best band at an angle.
     *
     * @param pen width, pixels
     */
    static StrokeLine through(int[] xs, int[] ys, int degrees, double pen) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        int[] across = new int[2 * REACH];
        long down = Math.round(cos * FINE);
        long right = Math.round(sin * FINE);
        long middle = FINE * REACH + FINE / 2;
        for (int i = 0; i < xs.length; i++) {
            int bin = (int) ((ys[i] * down - xs[i] * right + middle) >> FINE_BITS);
            across[Math.max(0, Math.min(2 * REACH - 1, bin))]++;
        }
        int width = (int) Math.round(pen + Limits.CROSS_BOW);
        int sum = 0;
        int most = 0;
        int best = 0;
        for (int i = 0; i < across.length; i++) {
            sum += across[i] - (i >= width ? across[i - width] : 0);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return new StrokeLine(degrees, best - (width - 1) / 2.0 - REACH, most);
    }

    StrokeLine orBetter(StrokeLine other) {
        return other.held > held ? other : this;
    }

    static int bin(double value) {
        return Math.max(0, Math.min(2 * REACH - 1, (int) (value + REACH + 0.5)));
    }
}
