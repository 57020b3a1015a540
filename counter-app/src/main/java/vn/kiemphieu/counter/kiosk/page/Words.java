package vn.kiemphieu.counter.kiosk.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same sentence in both languages. */
public record Words(String vietnamese, String english) {
    public static final Words NONE = new Words("", "");

    /** A sentence in both languages. */
    public static Words of(String vietnamese, String english) {
        return new Words(vietnamese, english);
    }

    /** What is the same in both: names, figures, sentences that exist in Vietnamese only. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** In one language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    /** Both one after the other. */
    public Words and(Words next) {
        return new Words(join(vietnamese, next.vietnamese), join(english, next.english));
    }

    private static String join(String one, String other) {
        return Stream.of(one, other).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
