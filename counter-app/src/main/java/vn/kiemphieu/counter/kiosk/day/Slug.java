package vn.kiemphieu.counter.kiosk.day;

import java.text.Normalizer;
import java.util.Locale;

/** Words as names of files and identifiers are spelt: small letters without marks, dashes between. */
public final class Slug {
    private Slug() {}

    /**
     * Spells words so.
     *
     * @param longest at most so many letters
     */
    public static String of(String words, int longest) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(longest, plain.length())).replaceAll("^-|-$", "");
    }
}
