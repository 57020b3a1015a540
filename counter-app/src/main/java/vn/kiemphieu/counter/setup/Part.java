package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One object of a JSON file with its place. What is missing or wrong goes to the problems and a harmless value comes back, so
 * that reading goes on and finds the rest.
 */
public final class Part {
    /** As the engine spells ids. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    /** Control, format, private-use and unassigned characters: nothing that can be printed. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]*");

    private static final int LONGEST_TEXT = 300;

    private final JsonNode node;
    private final String place;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    private Part(JsonNode node, String place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** An object as a part; anything else is a problem and reads like an empty object. */
    public static Part of(JsonNode node, String place, Problems problems) {
        if (!node.isObject()) {
            problems.add(place, "phải là một mục { … }", "viết theo mẫu trong docs/dong-lenh.md");
            return new Part(MissingNode.getInstance(), place, problems);
        }
        return new Part(node, place, problems);
    }

    public String place() {
        return place;
    }

    /** The place of one of its keys. */
    public String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    public boolean has(String key) {
        known.add(key);
        return node.has(key);
    }

    /** A text that must stand there and say something. */
    public String text(String key) {
        JsonNode value = node.path(key);
        boolean empty = value.isNull()
                || (value.isTextual() && NOTHING.matcher(value.textValue()).matches());
        if (empty || (value.isMissingNode() && node.isObject())) {
            problems.add(at(key), empty ? "để trống" : "thiếu mục này", "ghi nội dung");
        }
        return optionalText(key);
    }

    /** A text that may be left out. */
    public String optionalText(String key) {
        known.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            problems.add(at(key), "phải là chữ trong dấu nháy kép", "viết lại");
            return "";
        }
        String text = value.textValue();
        if (text.length() > LONGEST_TEXT) {
            problems.add(at(key), "dài quá " + LONGEST_TEXT + " ký tự", "rút ngắn lại");
            return "";
        }
        if (UNPRINTABLE.matcher(text).find()) {
            problems.add(at(key), "có ký tự không in được", "xóa và gõ lại bằng bộ gõ Unicode");
            return "";
        }
        return text;
    }

    /** An id. */
    public String id(String key) {
        String id = text(key);
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            problems.add(
                    at(key),
                    "mã \"" + id + "\" không đúng dạng",
                    "chỉ dùng chữ không dấu, chữ số, '.', '_', '-', tối đa 64 ký tự");
        }
        return id;
    }

    /** A whole number between two bounds, both included. */
    public int number(String key, int least, int most) {
        known.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            if (node.isObject()) {
                problems.add(at(key), "thiếu mục này", "ghi một số nguyên");
            }
            return least;
        }
        if (!value.isIntegralNumber()) {
            problems.add(at(key), "phải là số nguyên, không trong dấu nháy", "viết lại");
            return least;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            problems.add(at(key), "phải từ " + least + " đến " + most + ", không phải " + value.asText(), "sửa lại số");
            return least;
        }
        return value.intValue();
    }

    /** True or false. */
    public boolean flag(String key) {
        known.add(key);
        if (!node.path(key).isBoolean()) {
            problems.add(at(key), "phải là true hoặc false, không trong dấu nháy", "viết lại");
        }
        return node.path(key).asBoolean();
    }

    /** One of the words known there; empty where it is missing or unknown. */
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        String word = text(key);
        if (word.isBlank()) {
            return Optional.empty();
        }
        if (!words.containsKey(word)) {
            problems.add(
                    at(key),
                    "không có giá trị \"" + word + "\"",
                    "chọn một trong: " + String.join(", ", new TreeSet<>(words.keySet())));
        }
        return Optional.ofNullable(words.get(word));
    }

    /** The objects of a list; a missing list is empty. */
    public List<Part> parts(String key) {
        known.add(key);
        JsonNode list = node.path(key);
        if (!list.isArray()) {
            if (!list.isMissingNode()) {
                problems.add(at(key), "phải là một danh sách [ … ]", "viết theo mẫu trong docs/dong-lenh.md");
            }
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            parts.add(of(list.get(i), at(key) + "[" + i + "]", problems));
        }
        return parts;
    }

    /** The texts of a list; a missing list is empty. */
    public List<String> texts(String key) {
        known.add(key);
        JsonNode list = node.path(key);
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.isTextual() ? text.textValue().strip() : ""));
        if ((!list.isMissingNode() && !list.isArray()) || texts.contains("")) {
            problems.add(at(key), "phải là danh sách chữ [\"…\", \"…\"], không để trống", "viết lại");
            return List.of();
        }
        return texts;
    }

    /** An object that may be left out. */
    public Optional<Part> part(String key) {
        known.add(key);
        return node.has(key) ? Optional.of(of(node.get(key), at(key), problems)) : Optional.empty();
    }

    /** An object that must stand there; a missing one reads like an empty object. */
    public Part requiredPart(String key) {
        return part(key).orElseGet(() -> {
            problems.add(at(key), "thiếu mục này", "viết theo mẫu trong docs/dong-lenh.md");
            return new Part(MissingNode.getInstance(), at(key), problems);
        });
    }

    /** The keys that stand there. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Whatever nobody asked for is refused: a misspelt key must not pass for a default. */
    public void refuseOthers() {
        for (String key : new TreeSet<>(keys())) {
            if (!known.contains(key)) {
                problems.add(
                        at(key),
                        "không có mục tên này",
                        "xóa đi hoặc sửa chính tả; ở đây có: " + String.join(", ", known));
            }
        }
    }
}
