package vn.kiemphieu.tally.check;

import java.math.BigInteger;

/**
 * How likely a wrong outcome may at most pass a hand check unseen, as a fraction of whole numbers: 5 / 100.
 *
 * @param part at least one, less than the whole
 */
public record RiskLimit(int part, int whole) {
    /** One in twenty, the limit usual elsewhere. Vietnamese rules name none. */
    public static final RiskLimit FIVE_PERCENT = new RiskLimit(5, 100);

    public RiskLimit {
        if (part < 1 || part >= whole) {
            throw new IllegalArgumentException(
                    "a risk limit lies between nothing and certainty, not at " + part + "/" + whole);
        }
    }

    /** Whether a risk is no greater; exactly as great is allowed. */
    public boolean allows(Risk risk) {
        BigInteger found = risk.numerator().multiply(BigInteger.valueOf(whole));
        return found.compareTo(risk.denominator().multiply(BigInteger.valueOf(part))) <= 0;
    }
}
