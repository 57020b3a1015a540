package vn.kiemphieu.report.minutes;

/**
 * A share in hundredths of a percent, made of two whole numbers and only for paper: half a hundredth is rounded up (HALF_UP),
 * as State elections print it; the Party texts read fix no number of decimals. It decides nothing (rule E2 compares whole
 * numbers).
 *
 * @param hundredths 5000 is 50 %
 */
public record Percentage(long hundredths) {
    public Percentage {
        if (hundredths < 0) {
            throw new IllegalArgumentException("a share is not below zero");
        }
    }

    /**
     * How much a part is of a whole.
     *
     * @param part zero or more; may exceed the whole
     * @param whole more than zero
     */
    public static Percentage of(long part, long whole) {
        if (part < 0 || whole < 1) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
        long twice = Math.multiplyExact(part, 20_000L);
        return new Percentage(Math.addExact(twice, whole) / Math.multiplyExact(whole, 2L));
    }

    /** Two decimals behind a comma, thousands with a dot, without the sign: "50,00". */
    public String text() {
        long decimals = hundredths % 100;
        return Numerals.of(hundredths / 100) + (decimals < 10 ? ",0" : ",") + decimals;
    }
}
