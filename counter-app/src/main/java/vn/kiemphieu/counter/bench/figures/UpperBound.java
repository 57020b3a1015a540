package vn.kiemphieu.counter.bench.figures;

/**
 * How large a share may be at most when so many of so many were counted: the one-sided Clopper–Pearson bound at 95 %.
 * None of n gives about 3 / n, the rule of three.
 */
public final class UpperBound {
    private static final double ALPHA = 0.05;
    private static final int HALVINGS = 200;
    private static final double BILLION = 1e9;

    private UpperBound() {}

    /** Parts in a billion, rounded up; all of them where nothing was counted. */
    public static long partsPerBillion(long some, long all) {
        return (long) Math.ceil(share(some, all) * BILLION);
    }

    /** From 0 to 1. */
    static double share(long some, long all) {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException("some of all are between none and all");
        }
        if (some == all) {
            return 1;
        }
        double low = (double) some / all;
        double high = 1;
        for (int i = 0; i < HALVINGS && high - low > high * 1e-12; i++) {
            double middle = (low + high) / 2;
            if (atMost(some, all, middle) > ALPHA) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Chance of at most so many of all when each comes with chance p. */
    private static double atMost(long some, long all, double p) {
        double odds = Math.log(p) - Math.log1p(-p);
        double term = all * Math.log1p(-p);
        double largest = term;
        double scaled = 1;
        for (long k = 1; k <= some; k++) {
            term += Math.log((double) (all - k + 1) / k) + odds;
            if (term > largest) {
                scaled = scaled * Math.exp(largest - term) + 1;
                largest = term;
            } else {
                scaled += Math.exp(term - largest);
            }
        }
        return scaled * Math.exp(largest);
    }
}
