package vn.kiemphieu.report.minutes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Every measure and every wording of one kind of document. The standard one comes with the program; a province may give its
 * own, a copy of the standard file with other numbers and words. Measures are millimetres, type sizes points.
 */
public final class MinutesTemplate {
    private final Document document;
    private final Map<String, String> entries;

    private MinutesTemplate(Document document, Map<String, String> entries) {
        this.document = document;
        this.entries = entries;
    }

    /** The documents there are templates for. */
    public enum Document {
        COUNTING_MINUTES("counting-minutes.properties"),
        ELECTION_MINUTES("election-minutes.properties"),
        SEAL_SLIP("seal-slip.properties"),
        PULL_LIST("pull-list.properties"),
        HAND_CHECK_MINUTES("hand-check-minutes.properties"),
        ZERO_REPORT("zero-report.properties");

        private final String file;

        Document(String file) {
            this.file = file;
        }
    }

    /** The standard template of the counting minutes. */
    public static MinutesTemplate standard() {
        return standard(Document.COUNTING_MINUTES);
    }

    /** The standard template of a document. */
    public static MinutesTemplate standard(Document document) {
        List<TemplateLine> lines = standardLines(document);
        return new MinutesTemplate(document, new TemplateCheck(lines).entries(lines));
    }

    /**
     * A province's own template.
     *
     * @param file the whole file, decoded; it is read to the end but not closed
     * @throws TemplateException if a key is missing, unknown or doubled, a measure is no number, or a placeholder is unknown
     *     in its place; the message names the line
     */
    public static MinutesTemplate load(Document document, Reader file) {
        return new MinutesTemplate(
                document, new TemplateCheck(standardLines(document)).entries(TemplateLine.read(file)));
    }

    /** This template, if it is one of that document. */
    MinutesTemplate of(Document wanted) {
        if (document != wanted) {
            throw new IllegalArgumentException("a template of " + document + " where " + wanted + " is printed");
        }
        return this;
    }

    /** The text of a key as it stands in the template; of its variant, if there is one. */
    String text(String key, String variant) {
        String special = entries.get(key + "@" + variant);
        if (special != null) {
            return special;
        }
        String text = entries.get(key);
        if (text == null) {
            throw new IllegalStateException("the template has no key " + key);
        }
        return text;
    }

    /** A measure in millimetres, or in points for type. */
    double measure(String key) {
        return Double.parseDouble(text(TemplateCheck.MEASURES + key, "").replace(',', '.'));
    }

    private static List<TemplateLine> standardLines(Document document) {
        try (Reader file = new InputStreamReader(
                MinutesTemplate.class.getResourceAsStream(document.file), StandardCharsets.UTF_8)) {
            return TemplateLine.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the program has lost its template " + document.file, e);
        }
    }
}
