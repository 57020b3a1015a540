package vn.kiemphieu.tally.election;

import java.util.regex.Pattern;

/** How an identifier is spelt: it goes into file names, QR tags and result files. */
final class Ids {
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Ids() {}

    static void require(String value, String what) {
        if (!SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the id of " + what + " has 1 to 64 letters A-Z a-z, digits, '.', '_', '-'"
                            + " and begins with a letter or digit, not \"" + value + "\"");
        }
    }
}
