package vn.kiemphieu.report.ballot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Millimetres;

/**
 * A layout as others read it: {@code layout.json}, described by {@code docs/schema/layout.schema.json}. Millimetres with
 * two decimals from the upper left corner, y down. The same layout gives the same text.
 */
public final class LayoutJson {
    static final int SCHEMA = 1;
    private static final int HUNDREDTHS = 2;

    private LayoutJson() {}

    public static String write(BallotLayout layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(json, layout);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return text + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is no layout; the message says where it is wrong
     */
    public static BallotLayout read(String text) {
        return LayoutJsonReader.read(text);
    }

    private static void write(JsonGenerator json, BallotLayout layout) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeObjectFieldStart("paper");
        json.writeNumberField("width", whole(layout.paper().width()));
        json.writeNumberField("height", whole(layout.paper().height()));
        json.writeEndObject();
        json.writeArrayFieldStart("pages");
        for (BallotLayout.Page page : layout.pages()) {
            write(json, page);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BallotLayout.Page page) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", page.number());
        json.writeStringField("side", page.side().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("rows");
        for (BallotLayout.Row row : page.rows()) {
            write(json, row);
        }
        json.writeEndArray();
        write(json, "stamp", page.stamp());
        write(json, "qr", page.codes());
        write(json, "anchors", page.anchors());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BallotLayout.Row row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.number());
        json.writeStringField("candidate", row.candidate().value());
        write(json, "name", Optional.of(row.name()));
        write(json, "family", row.family());
        write(json, "middle", row.middle());
        write(json, "given", Optional.of(row.given()));
        json.writeObjectFieldStart("boxes");
        for (Column column : Column.values()) {
            if (row.boxes().containsKey(column)) {
                write(json, key(column), Optional.of(row.boxes().get(column)));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, List<Box> boxes) throws IOException {
        json.writeArrayFieldStart(field);
        for (Box box : boxes) {
            json.writeRawValue(oneLine(box));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, Optional<Box> box) throws IOException {
        json.writeFieldName(field);
        json.writeRawValue(box.map(LayoutJson::oneLine).orElse("null"));
    }

    /** A box on one line, so that a person can read down the rows. */
    private static String oneLine(Box box) {
        return String.format(
                "{\"x\": %s, \"y\": %s, \"w\": %s, \"h\": %s}",
                decimal(box.x()), decimal(box.y()), decimal(box.w()), decimal(box.h()));
    }

    static String key(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static String decimal(Millimetres length) {
        return BigDecimal.valueOf(length.hundredths(), HUNDREDTHS).toPlainString();
    }

    private static int whole(Millimetres length) {
        return BigDecimal.valueOf(length.hundredths(), HUNDREDTHS).intValueExact();
    }
}
