package vn.kiemphieu.report.minutes;

import java.util.List;

/**
 * Whole numbers in Vietnamese words, as minutes repeat them in brackets: "348 (ba trăm bốn mươi tám)". Of the spellings in
 * use: linh (not lẻ), nghìn (not ngàn), bốn (not tư) behind mươi.
 */
public final class NumberWords {
    /** The largest number there are words for. */
    public static final long MOST = 999_999_999;

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> SCALES = List.of("triệu", "nghìn", "");

    private NumberWords() {}

    /**
     * The words of a number.
     *
     * @param number 0 to {@link #MOST}
     * @throws IllegalArgumentException for any other
     */
    public static String of(long number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("there are words for 0 to " + MOST + ", not for " + number);
        }
        if (number == 0) {
            return DIGITS.get(0);
        }
        StringBuilder words = new StringBuilder();
        long scale = 1_000_000;
        for (String name : SCALES) {
            int group = (int) (number / scale % 1000);
            if (group > 0) {
                addGroup(words, group);
                add(words, name);
            }
            scale /= 1000;
        }
        return words.toString();
    }

    /** What stands behind "thứ": nhất for 1, tư for 4, otherwise the number's words. */
    public static String ordinal(long number) {
        if (number == 1) {
            return "nhất";
        }
        return number == 4 ? "tư" : of(number);
    }

    private static void addGroup(StringBuilder words, int group) {
        boolean first = words.isEmpty();
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        if (hundreds > 0 || !first) {
            add(words, DIGITS.get(hundreds) + " trăm");
        }
        if (tens == 0 && ones > 0 && !words.isEmpty()) {
            add(words, "linh");
        } else if (tens == 1) {
            add(words, "mười");
        } else if (tens > 1) {
            add(words, DIGITS.get(tens) + " mươi");
        }
        if (ones > 0) {
            add(words, ones(tens, ones));
        }
    }

    private static String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }

    private static void add(StringBuilder words, String more) {
        if (!words.isEmpty() && !more.isEmpty()) {
            words.append(' ');
        }
        words.append(more);
    }
}
