package vn.kiemphieu.counter.bench.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.kiemphieu.counter.bench.figures.UpperBound;

/** Whole numbers as they are written on Vietnamese paper: a dot for thousands, a comma for the fraction. */
final class Written {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long PER_BILLION = 1_000_000_000L;

    private Written() {}

    static String whole(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, '.');
        }
        return (number < 0 ? "−" : "") + digits;
    }

    static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos).divide(MILLION, 3, RoundingMode.HALF_UP);
    }

    static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(Math.max(1, whole)), 3, RoundingMode.HALF_UP);
    }

    static String decimal(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    /** Thousandths with two places. */
    static String thousandths(long parts) {
        return decimal(BigDecimal.valueOf(parts, 3), 2);
    }

    /** Such as {@code 2/117 (1,71 %)}. */
    static String share(long some, long all) {
        return whole(some) + "/" + whole(all) + (all == 0 ? "" : " (" + percent(some, all) + " %)");
    }

    static String percent(long some, long all) {
        return decimal(Written.ratio(100 * some, all), 2);
    }

    /** At most so much, in the unit that reads best; such as {@code ≤ 1,5 phần triệu}. */
    static String bound(long some, long all) {
        if (all == 0) {
            return "–";
        }
        long parts = UpperBound.partsPerBillion(some, all);
        if (parts >= PER_BILLION / 1000) {
            return "≤ " + up(parts, 10_000_000) + " %";
        }
        return "≤ " + up(parts, 1000) + " phần triệu";
    }

    /** Rounded up to three digits at most after the comma, never down: a bound must hold as written. */
    private static String up(long parts, long unit) {
        BigDecimal number = new BigDecimal(BigInteger.valueOf(parts))
                .divide(BigDecimal.valueOf(unit), parts >= 10 * unit ? 1 : 2, RoundingMode.CEILING);
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
