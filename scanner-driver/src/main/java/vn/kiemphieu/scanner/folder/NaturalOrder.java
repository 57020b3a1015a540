package vn.kiemphieu.scanner.folder;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File names as people order them: runs of digits by their number, so that scan-9 comes before scan-10. */
final class NaturalOrder implements Comparator<String> {
    private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher left = RUN.matcher(one);
        Matcher right = RUN.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = compareRuns(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : one.compareTo(other);
    }

    private static int compareRuns(String one, String other) {
        if (digit(one.charAt(0)) && digit(other.charAt(0))) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return one.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
