package vn.kiemphieu.suite.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A form as it was sent, with what is wrong beside each field; the page shows both again, so that nothing typed is lost. */
public final class Form {
    private final Map<String, List<String>> values;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Nothing was sent yet. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** What stands in the fields before anybody typed. */
    public static Form of(Map<String, List<String>> values) {
        return new Form(Map.copyOf(values));
    }

    /** {@link #of} for fields with one value each. */
    public static Form filled(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return of(lists);
    }

    /** As typed; empty if nothing was. */
    public String typed(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Everything that was sent under a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a value was sent under a name: a box that is ticked, an option that is chosen. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Whether a box of its own was ticked. */
    public boolean ticked(String name) {
        return values.containsKey(name);
    }

    /** Characters that are typed into one line or several, composed, without spaces around them. */
    public String text(String name, int fewest, int most) {
        String text = Normalizer.normalize(typed(name), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0 && fewest > 0) {
            refuse(name, "Hãy điền mục này.");
        } else if (length < fewest) {
            refuse(name, "Cần ít nhất " + fewest + " ký tự.");
        } else if (length > most) {
            refuse(name, "Nhiều nhất " + most + " ký tự; hiện có " + length + ".");
        }
        return text;
    }

    /** A whole number; empty if it is none or out of bounds, which is then said. */
    public OptionalLong whole(String name, long least, long most) {
        String digits = typed(name).strip().replace(".", "");
        if (digits.matches("-?[0-9]{1,18}")) {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return OptionalLong.of(number);
            }
        }
        refuse(name, "Hãy nhập một số từ " + least + " đến " + most + ".");
        return OptionalLong.empty();
    }

    /** A day as {@code <input type="date">} sends it, or as people write it; empty if it is none, which is then said. */
    public Optional<LocalDate> day(String name) {
        String day = typed(name).strip();
        String iso = day.replaceFirst("^([0-9]{2})/([0-9]{2})/([0-9]{4})$", "$3-$2-$1");
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            refuse(name, "Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/09/2026.");
            return Optional.empty();
        }
    }

    /** One of some; empty if it is none of them, which is then said. */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        Set<E> chosen = several(name, type);
        if (chosen.size() != 1) {
            refuse(name, "Hãy chọn một mục.");
            return Optional.empty();
        }
        return Optional.of(chosen.iterator().next());
    }

    /** Those that were ticked. */
    public <E extends Enum<E>> Set<E> several(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (has(name, each.name())) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** Puts a sentence beside a field; the first one stays. */
    public void refuse(String name, String sentence) {
        wrong.putIfAbsent(name, sentence);
    }

    /** The sentence beside a field; empty if it is right. */
    public String wrong(String name) {
        return wrong.getOrDefault(name, "");
    }

    /** All sentences by field. */
    public Map<String, String> wrong() {
        return Map.copyOf(wrong);
    }

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return wrong.isEmpty();
    }
}
