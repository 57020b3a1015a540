package vn.kiemphieu.counter.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import vn.kiemphieu.counter.bench.figures.Facet;

/** Identifiers in people's words, from one file; an identifier without words stands for itself. */
final class Words {
    private static final Properties WORDS = load();

    private Words() {}

    static String of(Facet facet, String value) {
        if (facet == Facet.PEN) {
            String[] parts = value.split(" ", 2);
            return parts.length == 2
                    ? Markup.escaped(word("pen." + parts[0], parts[0]) + " " + word("pen." + parts[1], parts[1]))
                    : Markup.escaped(value);
        }
        return Markup.escaped(word(facet.name().toLowerCase(Locale.ROOT) + "." + value, value));
    }

    /** Of a ballot form; empty for all forms. */
    static String form(String form) {
        return form.isEmpty() ? "" : Markup.escaped(word("form." + form, form));
    }

    static String fault(String fault) {
        return Markup.escaped(word("fault." + fault, fault));
    }

    static String vote(String vote) {
        return Markup.escaped(word("vote." + vote, vote));
    }

    static String expected(String expected) {
        return Markup.escaped(word("expected." + expected, expected));
    }

    private static String word(String key, String otherwise) {
        return WORDS.getProperty(key, otherwise);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.properties");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own words cannot be read", e);
        }
        return words;
    }
}
