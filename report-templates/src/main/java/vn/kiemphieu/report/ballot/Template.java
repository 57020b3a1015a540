package vn.kiemphieu.report.ballot;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.Paper;

/** Measures and wording for one paper size, from a file such as {@code ballot.properties}. */
final class Template {
    private static final int FINGERPRINT_DIGITS = 51;

    private final Properties entries;
    private final Paper paper;

    private Template(Properties entries, Paper paper) {
        this.entries = entries;
        this.paper = paper;
    }

    /** Of the ballot, as it comes with the program. */
    static Template ballot(Paper paper) {
        return read("ballot.properties", paper);
    }

    /** Of the proof-reading sheet, as it comes with the program. */
    static Template proof() {
        return read("proof.properties", Paper.A4);
    }

    /** Of what a test deck bears beside the ballot. */
    static Template testDeck(Paper paper) {
        return read("test-deck.properties", paper);
    }

    private static Template read(String file, Paper paper) {
        Properties entries = new Properties();
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Template(entries, paper);
    }

    /** Tells this wording and these measures from all others; comments and the order of lines do not matter. */
    String fingerprint() {
        Fingerprint all = new Fingerprint();
        new TreeMap<>(entries).forEach((key, value) -> all.add(key.toString()).add(value.toString()));
        return all.base32(FINGERPRINT_DIGITS);
    }

    Paper paper() {
        return paper;
    }

    double width() {
        return paper.width().hundredths() / 100.0;
    }

    double height() {
        return paper.height().hundredths() / 100.0;
    }

    /** A wording; the value for this paper goes before the value for all. */
    String text(String key) {
        String value = entries.getProperty(paper + "." + key, entries.getProperty(key));
        if (value == null) {
            throw new IllegalStateException("the template has no entry \"" + key + "\" for " + paper);
        }
        return value.strip();
    }

    /** A wording with its places in braces filled in. */
    String text(String key, Map<String, ?> values) {
        String filled = text(key);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return filled;
    }

    /** One measure: millimetres, points or a count. */
    double measure(String key) {
        return numbers(key, text(key)).get(0);
    }

    /** Groups of measures, divided by commas. */
    List<List<Double>> places(String key) {
        return Arrays.stream(text(key).split(","))
                .map(group -> numbers(key, group))
                .toList();
    }

    Style regular(String key) {
        return Style.regular(measure(key));
    }

    Style bold(String key) {
        return Style.bold(measure(key));
    }

    Style italic(String key) {
        return Style.italic(measure(key));
    }

    private static List<Double> numbers(String key, String group) {
        try {
            return Arrays.stream(group.strip().split("\\s+"))
                    .map(Double::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the template has no numbers under \"" + key + "\"", e);
        }
    }
}
