package vn.kiemphieu.tally.election;

/**
 * So many people taken off the denominator on one ground; a count, never names.
 *
 * @param people how many, at least one
 */
public record Deduction(DeductionGround ground, int people) {
    public Deduction {
        if (people < 1) {
            throw new IllegalArgumentException("a deduction takes off at least one person");
        }
    }
}
