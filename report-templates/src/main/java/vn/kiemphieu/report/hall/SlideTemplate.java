package vn.kiemphieu.report.hall;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.BallotForm;

/** Measures and wording of slides, from {@code hall-slides.properties}; wording may differ by ballot form. */
final class SlideTemplate {
    private static final String FILE = "hall-slides.properties";

    private final Properties entries = new Properties();
    private final BallotForm form;

    SlideTemplate(BallotForm form) {
        this.form = form;
        try (InputStream in = SlideTemplate.class.getResourceAsStream(FILE)) {
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** A wording with its places in braces filled in. */
    String text(String key, Map<String, ?> values) {
        String filled = entry(key);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return filled;
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** Millimetres, or points of type. */
    double measure(String key) {
        return Double.parseDouble(entry(key));
    }

    int count(String key) {
        return Integer.parseInt(entry(key));
    }

    Style regular(String key) {
        return Style.regular(measure(key + ".points"));
    }

    Style bold(String key) {
        return Style.bold(measure(key + ".points"));
    }

    private String entry(String key) {
        String value = entries.getProperty(key + "@" + form, entries.getProperty(key));
        if (value == null) {
            throw new IllegalStateException("the template has no entry \"" + key + "\"");
        }
        return value.strip();
    }
}
