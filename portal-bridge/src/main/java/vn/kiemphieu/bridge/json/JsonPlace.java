package vn.kiemphieu.bridge.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One place in a JSON file; whatever is not as it must be there is an {@link IllegalArgumentException} that names it.
 *
 * @param file what the file is called
 */
public record JsonPlace(JsonNode node, String file, String place) {
    /** The whole of a file. */
    public static JsonPlace parse(String file, byte[] bytes) {
        return new JsonPlace(JsonText.parse(bytes), file, "");
    }

    /** What stands under a key; missing places are refused once they are read. */
    public JsonPlace at(String key) {
        return new JsonPlace(node.path(key), file, place.isEmpty() ? key : place + "." + key);
    }

    /** Every place of a list. */
    public List<JsonPlace> all() {
        require(node.isArray(), "no list");
        List<JsonPlace> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new JsonPlace(node.get(i), file, place + "[" + i + "]"));
        }
        return all;
    }

    public List<String> texts() {
        return all().stream().map(JsonPlace::text).toList();
    }

    public String text() {
        require(node.isTextual(), "no text");
        return node.textValue();
    }

    /** A text, empty where it says that there is none. */
    public Optional<String> textOrNull() {
        return node.isNull() ? Optional.empty() : Optional.of(text());
    }

    /** Yes or no. */
    public boolean truth() {
        require(node.isBoolean(), "neither true nor false");
        return node.booleanValue();
    }

    public int count() {
        require(node.isInt() && node.intValue() >= 0, "no count");
        return node.intValue();
    }

    /** A count, 0 where there is none. */
    public int countOrNone() {
        return node.isMissingNode() ? 0 : count();
    }

    /** A count, empty where it says that there is none. */
    public OptionalInt countOrNull() {
        return node.isNull() ? OptionalInt.empty() : OptionalInt.of(count());
    }

    /** The constant of that name, whether written in capitals or not. */
    public <E extends Enum<E>> E oneOf(Class<E> words) {
        String text = text();
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("unknown: " + text));
    }

    /** How a constant is spelt as a key. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Refuses keys that nobody reads here: what they say would be believed by somebody else. */
    public JsonPlace onlyKeys(String... known) {
        Set<String> keys = Set.of(known);
        node.fieldNames().forEachRemaining(key -> require(keys.contains(key), "unknown key " + key));
        return this;
    }

    /** Refuses what does not hold. */
    public void require(boolean holds, String otherwise) {
        if (!holds) {
            throw wrong(otherwise);
        }
    }

    private IllegalArgumentException wrong(String how) {
        return new IllegalArgumentException("no " + file + ", " + place + ": " + how);
    }
}
