package vn.kiemphieu.suite.markup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people type it in a hurry: small letters without diacritics. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");

    private Folded() {}

    /** Small letters, diacritics gone, đ as d. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    /** Small letters with diacritics, each composed in one way. */
    public static String exact(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** The words of a text, signs between them left out. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What of a title may stand in the address of a page; may be empty. */
    public static String address(String title) {
        String joined = NOT_IN_ADDRESS.matcher(of(title)).replaceAll("-");
        String cut = joined.length() > 80 ? joined.substring(0, 80) : joined;
        return cut.replaceAll("^-+|-+$", "");
    }
}
