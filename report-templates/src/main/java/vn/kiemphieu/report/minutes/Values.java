package vn.kiemphieu.report.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What placeholders stand for. A number can be written in digits, {@code :words} or as {@code :ordinal}, a text as it is or
 * in {@code :caps}. An empty text is a fact nobody gave.
 */
final class Values {
    static final Values NONE = new Values(Map.of());

    private final Map<Placeholder, String> spellings;

    private Values(Map<Placeholder, String> spellings) {
        this.spellings = spellings;
    }

    Values with(String name, String text) {
        String tidy = Nfc.tidy(text);
        return and(
                Map.of(new Placeholder(name, ""), tidy, new Placeholder(name, "caps"), tidy.toUpperCase(Locale.ROOT)));
    }

    Values with(String name, long number) {
        return and(Map.of(
                new Placeholder(name, ""),
                Numerals.of(number),
                new Placeholder(name, "words"),
                number > NumberWords.MOST ? Numerals.of(number) : NumberWords.of(number),
                new Placeholder(name, "ordinal"),
                number > NumberWords.MOST ? Numerals.of(number) : NumberWords.ordinal(number)));
    }

    /** A number nobody gave. */
    Values withUnknown(String name) {
        return and(Map.of(
                new Placeholder(name, ""),
                "",
                new Placeholder(name, "words"),
                "",
                new Placeholder(name, "ordinal"),
                ""));
    }

    Values and(Values more) {
        return and(more.spellings);
    }

    Optional<String> of(Placeholder placeholder) {
        return Optional.ofNullable(spellings.get(placeholder));
    }

    private Values and(Map<Placeholder, String> more) {
        Map<Placeholder, String> all = new HashMap<>(spellings);
        all.putAll(more);
        return new Values(all);
    }
}
