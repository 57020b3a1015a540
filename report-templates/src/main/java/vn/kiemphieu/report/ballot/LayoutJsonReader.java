package vn.kiemphieu.report.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Millimetres;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.Side;

/** Reads {@code layout.json}, refusing whatever is not there or not a measure. */
final class LayoutJsonReader {
    private static final int HUNDREDTHS = 2;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LayoutJsonReader() {}

    static BallotLayout read(String text) {
        try {
            return layout(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no layout: " + e.getOriginalMessage(), e);
        }
    }

    private static BallotLayout layout(JsonNode node) {
        if (whole(node, "schema") != LayoutJson.SCHEMA) {
            throw new IllegalArgumentException("a layout of schema " + whole(node, "schema") + " is not known here");
        }
        return new BallotLayout(paper(field(node, "paper")), each(node, "pages", LayoutJsonReader::page));
    }

    private static Paper paper(JsonNode node) {
        Millimetres width = length(node, "width");
        Millimetres height = length(node, "height");
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.width().equals(width) && paper.height().equals(height))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ballot is printed on paper of " + node));
    }

    private static BallotLayout.Page page(JsonNode node) {
        return new BallotLayout.Page(
                whole(node, "page"),
                Side.valueOf(field(node, "side").asText().toUpperCase(Locale.ROOT)),
                each(node, "rows", LayoutJsonReader::row),
                boxOrNull(node, "stamp"),
                each(node, "qr", LayoutJsonReader::box),
                each(node, "anchors", LayoutJsonReader::box));
    }

    private static BallotLayout.Row row(JsonNode node) {
        JsonNode places = field(node, "boxes");
        Map<Column, Box> boxes = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (places.has(LayoutJson.key(column))) {
                boxes.put(column, box(places.get(LayoutJson.key(column))));
            }
        }
        return new BallotLayout.Row(
                whole(node, "row"),
                new CandidateId(field(node, "candidate").asText()),
                box(field(node, "name")),
                boxOrNull(node, "family"),
                boxOrNull(node, "middle"),
                box(field(node, "given")),
                boxes);
    }

    private static Optional<Box> boxOrNull(JsonNode node, String name) {
        return Optional.of(field(node, name)).filter(box -> !box.isNull()).map(LayoutJsonReader::box);
    }

    private static Box box(JsonNode node) {
        return new Box(length(node, "x"), length(node, "y"), length(node, "w"), length(node, "h"));
    }

    private static Millimetres length(JsonNode node, String name) {
        JsonNode length = field(node, name);
        if (!length.isNumber()) {
            throw new IllegalArgumentException("\"" + name + "\" is no length: " + length);
        }
        try {
            return new Millimetres(
                    length.decimalValue().movePointRight(HUNDREDTHS).intValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("\"" + name + "\" is not in hundredths of a millimetre: " + length, e);
        }
    }

    private static int whole(JsonNode node, String name) {
        JsonNode number = field(node, name);
        if (!number.canConvertToInt() || !number.isIntegralNumber()) {
            throw new IllegalArgumentException("\"" + name + "\" is no whole number: " + number);
        }
        return number.intValue();
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>();
        field(node, name).forEach(element -> all.add(one.apply(element)));
        return all;
    }

    private static JsonNode field(JsonNode node, String name) {
        JsonNode field = node.get(name);
        if (field == null) {
            throw new IllegalArgumentException("the layout has no \"" + name + "\" here: " + node);
        }
        return field;
    }
}
