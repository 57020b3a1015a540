package vn.kiemphieu.suite.markup;

import java.util.regex.Pattern;

/** Texts as they are kept: without what steers terminals or turns the way of writing, and which nobody typed on purpose. */
public final class Typed {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069&&[^\\n]]+");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Typed() {}

    /** One line, with one space where there were several. */
    public static String line(String typed) {
        return BLANK.matcher(UNSEEN.matcher(typed).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Several lines. */
    public static String text(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }
}
