package vn.kiemphieu.tally.session;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Two different people who answer for one step together. Names are kept in Unicode NFC with single spaces.
 *
 * @param first as written by the first of them
 * @param second somebody else: a name that differs in more than case and spaces
 */
public record TwoPeople(String first, String second) {
    public TwoPeople {
        first = tidy(first);
        second = tidy(second);
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("two people say their names");
        }
        if (first.toLowerCase(Locale.ROOT).equals(second.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two different people are needed, not \"" + first + "\" twice");
        }
    }

    /** What looks the same is the same name: nobody becomes two people by an invisible letter. */
    private static String tidy(String name) {
        String visible = name.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                .strip();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }
}
