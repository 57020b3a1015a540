package vn.kiemphieu.tally.check;

import java.math.BigInteger;

/**
 * How likely it is that a wrong outcome passes a hand check unseen: an exact fraction in lowest terms.
 *
 * @param numerator zero or more
 * @param denominator at least the numerator, and at least one
 */
public record Risk(BigInteger numerator, BigInteger denominator) implements Comparable<Risk> {
    private static final int TENTHS_OF_PERCENT = 1000;

    public Risk {
        if (numerator.signum() < 0 || denominator.signum() < 1 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("a risk lies from 0 to 1, not at " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * The chance that none of the wrong sheets is among those drawn: C(sheets − wrong, drawn) / C(sheets, drawn).
     *
     * @param wrong 1 to sheets
     * @param drawn 0 to sheets, without putting back
     */
    public static Risk ofMissingAll(long sheets, long wrong, long drawn) {
        if (wrong < 1 || wrong > sheets || drawn < 0 || drawn > sheets) {
            throw new IllegalArgumentException(
                    "of " + sheets + " sheets " + wrong + " cannot be wrong and " + drawn + " drawn");
        }
        long fewer = Math.min(wrong, drawn); // wrong and drawn sheets may change places in the formula
        long more = Math.max(wrong, drawn);
        BigInteger missed = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        for (long i = 0; i < fewer; i++) {
            missed = missed.multiply(BigInteger.valueOf(sheets - more - i));
            all = all.multiply(BigInteger.valueOf(sheets - i));
        }
        return new Risk(missed, all);
    }

    /** In percent with one decimal, rounded up so that no risk looks smaller than it is: "4,8 %". */
    public String inPercent() {
        BigInteger[] tenths =
                numerator.multiply(BigInteger.valueOf(TENTHS_OF_PERCENT)).divideAndRemainder(denominator);
        long shown = tenths[0].longValueExact() + tenths[1].signum();
        return shown / 10 + "," + shown % 10 + " %";
    }

    @Override
    public int compareTo(Risk other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
