package vn.kiemphieu.report.minutes;

/** Whole numbers in digits, thousands with a dot: 1.128. Not by locale, which differs between Java releases. */
final class Numerals {
    private Numerals() {}

    static String of(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
