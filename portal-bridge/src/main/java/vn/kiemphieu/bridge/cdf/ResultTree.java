package vn.kiemphieu.bridge.cdf;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** One place in a {@code result.json}; whatever is not as it must be there is an {@link IllegalArgumentException} that names it. */
record ResultTree(JsonNode node, String place) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static ResultTree parse(byte[] bytes) {
        try {
            return new ResultTree(MAPPER.readTree(bytes), "");
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
        }
    }

    ResultTree at(String key) {
        return new ResultTree(node.path(key), place.isEmpty() ? key : place + "." + key);
    }

    List<ResultTree> all() {
        require(node.isArray(), "no list");
        List<ResultTree> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new ResultTree(node.get(i), place + "[" + i + "]"));
        }
        return all;
    }

    List<String> texts() {
        return all().stream().map(ResultTree::text).toList();
    }

    String text() {
        require(node.isTextual(), "no text");
        return node.textValue();
    }

    int count() {
        require(node.isInt() && node.intValue() >= 0, "no count");
        return node.intValue();
    }

    /** A count, 0 where there is none. */
    int countOrNone() {
        return node.isMissingNode() ? 0 : count();
    }

    /** A count, empty where it says that there is none. */
    OptionalInt countOrNull() {
        return node.isNull() ? OptionalInt.empty() : OptionalInt.of(count());
    }

    /** The constant of that name, whether written in capitals or not. */
    <E extends Enum<E>> E oneOf(Class<E> words) {
        String text = text();
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("unknown: " + text));
    }

    /** How a constant is spelt as a key. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw wrong(otherwise);
        }
    }

    private IllegalArgumentException wrong(String how) {
        return new IllegalArgumentException("no result.json, " + place + ": " + how);
    }
}
