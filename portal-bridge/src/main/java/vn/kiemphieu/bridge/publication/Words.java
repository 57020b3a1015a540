package vn.kiemphieu.bridge.publication;

import java.util.regex.Pattern;

/** What texts of a publication may be. */
final class Words {
    /** Letters, digits and the signs of texts: nothing that steers a terminal or turns the way of writing. */
    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]+");

    private static final Pattern TEXT = Pattern.compile("[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\n]|\\n");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,119}");

    private Words() {}

    /** One line that says something. */
    static String line(String what, String text) {
        require(text.length() <= 1000 && !text.isBlank() && LINE.matcher(text).matches(), what);
        return text;
    }

    /** A line, or nothing. */
    static String lineOrNone(String what, String text) {
        return text.isEmpty() ? text : line(what, text);
    }

    /** Lines up to a length. */
    static String text(String what, String text, int most) {
        require(text.length() <= most && TEXT.matcher(text).replaceAll("").isEmpty(), what);
        return text;
    }

    /** What may stand in the address of a page, without a step out of its place; every id of a congress file is such a text. */
    static String address(String what, String text) {
        require(ADDRESS.matcher(text).matches(), what);
        return text;
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("not as it must be: " + what);
        }
    }
}
